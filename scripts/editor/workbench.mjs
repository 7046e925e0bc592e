/**
 * Adds `options` to the configuration that VS Code's web page starts from (`IWorkbenchConstructionOptions`, such as
 * `developmentOptions` or `defaultLayout`); to be called before the page is loaded. No address can carry these.
 */
export async function addWorkbenchOptions(page, options) {
  await page.addInitScript((more) => {
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (name !== "data-settings" || this.id !== "vscode-workbench-web-configuration") return value;
      return JSON.stringify({ ...JSON.parse(value), ...more });
    };
  }, options);
}

/** The address of a file or folder as the window of the code-server on `port` knows it: a plain `UriComponents`. */
export function remoteUri(port, path) {
  return { $mid: 1, scheme: "vscode-remote", authority: `127.0.0.1:${port}`, path };
}
