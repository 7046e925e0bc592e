import { commands, type Disposable, Location, Position, Range, Uri } from "vscode";
import { type PlacesToShow, SHOW_PLACES } from "../../server/src/lsp/protocol.ts";

/** What the lines above headings do: they go to one place, and show several inside the editor. */
export const registerShowPlaces = (): Disposable => commands.registerCommand(SHOW_PLACES, showPlaces);

async function showPlaces({ from, places }: PlacesToShow): Promise<void> {
  const at = new Position(from.range.start.line, from.range.start.character);
  const locations = places.map(({ uri, range: { start, end } }) => {
    return new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
  });
  await commands.executeCommand("editor.action.goToLocations", Uri.parse(from.uri), at, locations, "peek");
}
