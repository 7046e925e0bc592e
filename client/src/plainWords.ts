// The window makes icons and links of what looks like them, in words of anybody: those of a report or a file's name stay words here.

/** Words for the status bar and for lists to choose from, which would show `$(name)` as an icon. */
export const withoutIcons = (words: string): string => words.replace(/\$\([\w-]+(?:~\w+)?\)/g, "\\$&");

/** The same where a backslash would be shown elsewhere: with a space, "$ (name)". */
export const withBrokenIcons = (words: string): string => words.replace(/\$(?=\([\w-]+(?:~\w+)?\))/g, "$& ");

/** Words for messages and above input boxes, which would make `[words](command:…)` a link that runs a command. */
export const withoutLinks = (words: string): string => words.replaceAll("](", "] (");
