/** Places of English councils with children's services that reports also call something else: the full place, then its other names. */
const places: readonly (readonly [full: string, ...others: readonly string[]])[] = [
  ["Bournemouth, Christchurch and Poole", "BCP", "Christchurch and Poole"],
  ["Brighton and Hove", "Brighton"],
  ["Kingston upon Hull", "Hull", "City of Kingston upon Hull"],
  ["Kingston upon Thames", "Kingston"],
  ["Newcastle upon Tyne", "Newcastle"],
  ["Richmond upon Thames", "Richmond"],
  ["Southend-on-Sea", "Southend"],
  ["Stockton-on-Tees", "Stockton"],
  ["Stoke-on-Trent", "Stoke"],
];

const full = new Map(places.flatMap(([name, ...others]) => [name, ...others].map((other) => [keyOf(other), name])));

/** The full place of a council by any of its names, "Newcastle upon Tyne" for "Newcastle"; any other place as it is given. */
export const fullPlace = (place: string): string => full.get(keyOf(place)) ?? place;

function keyOf(place: string): string {
  return place.toLowerCase().replaceAll("-", " ");
}
