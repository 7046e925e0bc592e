const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 10 });
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A number as British readers write it: "1,000", "2.58", "−3.1". */
export const formatNumber = (value: number): string => plain.format(value).replace("-", "−");

/** At most two decimals, rounded half up: "74.05", "75". */
export const formatRounded = (value: number): string => formatNumber(Math.round((value + Number.EPSILON) * 100) / 100);

/** Pounds: "£43.4 million", "£21.46", "£520,000". */
export function formatPounds(value: number): string {
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  for (const [unit, word] of [
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    if (size >= unit && Math.round((size / unit) * 1000) * unit === Math.round(size * 1000))
      return `${sign}£${formatNumber(Math.round((size / unit) * 1000) / 1000)} ${word}`;
  }
  return `${sign}£${size.toLocaleString("en-GB", { minimumFractionDigits: Number.isInteger(size) ? 0 : 2, maximumFractionDigits: 2 })}`;
}

/** Seconds as a clock says them: "10 minutes 15 seconds". */
export function formatSeconds(value: number): string {
  const parts = [
    [Math.floor(value / 3600), "hour"],
    [Math.floor((value % 3600) / 60), "minute"],
    [value % 60, "second"],
  ] as const;
  const said = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => counted(amount, unit));
  return said.join(" ") || "0 seconds";
}

/** "1 question", "4 areas for improvement". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${formatNumber(count)} ${count === 1 ? one : many}`;

/** An ISO date in words, "20 January 2023"; anything else as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? `${Number(day)} ${name} ${year}` : iso;
}
