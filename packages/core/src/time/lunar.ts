import { type DayNumber, dayNumberOf, fromDayNumber, type LegalDate } from "../kernel/legal-date.js";

/** Vietnam's lunar calendar (âm lịch) is reckoned at the meridian 105° east: seven hours ahead of Greenwich. */
export const LUNAR_HOURS_EAST = 7;

/** The years for which the calculation below was checked: {@link lunarDay} answers for these. */
export const LUNAR_YEARS = { first: 1976, last: 2199 } as const;

const JULIAN_DAY_OF_1970 = 2440587.5;
const SYNODIC_MONTH = 29.530588861;
/** Lunation 0 is the new moon of 6 January 2000. */
const LUNATION_OF_1970 = -371;

const sinDegrees = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Seconds by which the uniform time of the formulas runs ahead of the earth's rotation (Espenak and Meeus). */
function deltaT(year: number): number {
  const t = year - 2000;
  if (year < 2005) return 63.86 + 0.3345 * t - 0.060374 * t ** 2 + 0.0017275 * t ** 3 + 0.000651814 * t ** 4;
  if (year < 2050) return 62.92 + 0.32217 * t + 0.005589 * t ** 2;
  const centuries = (year - 1820) / 100;
  return -20 + 32 * centuries ** 2 - (year < 2150 ? 0.5628 * (2150 - year) : 0);
}

/**
 * Periodic terms of the new moon: amplitude in days, multiples of the sun's anomaly M, of the moon's anomaly M' and of
 * its argument of latitude F, and the power of the earth's eccentricity (Meeus, Astronomical Algorithms, chapter 49).
 */
const NEW_MOON_TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [-0.4072, 0, 1, 0, 0],
  [0.17241, 1, 0, 0, 1],
  [0.01608, 0, 2, 0, 0],
  [0.01039, 0, 0, 2, 0],
  [0.00739, -1, 1, 0, 1],
  [-0.00514, 1, 1, 0, 1],
  [0.00208, 2, 0, 0, 2],
  [-0.00111, 0, 1, -2, 0],
  [-0.00057, 0, 1, 2, 0],
  [0.00056, 1, 2, 0, 1],
  [-0.00042, 0, 3, 0, 0],
  [0.00042, 1, 0, 2, 1],
  [0.00038, 1, 0, -2, 1],
  [-0.00024, -1, 2, 0, 1],
  [-0.00007, 2, 1, 0, 0],
  [0.00004, 0, 2, -2, 0],
  [0.00004, 3, 0, 0, 0],
  [0.00003, 1, 1, -2, 0],
  [0.00003, 0, 2, 2, 0],
  [-0.00003, 1, 1, 2, 0],
  [0.00003, -1, 1, 2, 0],
  [-0.00002, -1, 1, -2, 0],
  [-0.00002, 1, 3, 0, 0],
  [0.00002, 0, 4, 0, 0],
];

/** Planetary corrections: amplitude in days, phase and rate in degrees (same chapter). */
const PLANETARY_TERMS: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

/** The moment of a new moon, as a Julian day of universal time. */
function newMoon(lunation: number): number {
  const t = lunation / 1236.85;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * lunation - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * lunation + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * lunation - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * lunation + 0.0020672 * t ** 2;
  let day = 2451550.09766 + SYNODIC_MONTH * lunation + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  for (const [amplitude, m, mm, f, power] of NEW_MOON_TERMS) {
    day += amplitude * eccentricity ** power * sinDegrees(m * sun + mm * moon + f * latitude);
  }
  day -= 0.00017 * sinDegrees(node);
  for (const [amplitude, phase, rate] of PLANETARY_TERMS) {
    const curve = rate === 0.107408 ? -0.009173 * t ** 2 : 0;
    day += amplitude * sinDegrees(phase + rate * lunation + curve);
  }
  return day - deltaT(2000 + t * 100) / 86400;
}

/** The sun's apparent longitude in degrees, 0 to 360, to about a hundredth of a degree (same book, chapter 25). */
function sunLongitude(julianDay: number): number {
  const t = (julianDay - 2451545) / 36525;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sinDegrees(anomaly) +
    (0.019993 - 0.000101 * t) * sinDegrees(2 * anomaly) +
    0.000289 * sinDegrees(3 * anomaly);
  const longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t ** 2 + centre;
  const apparent = longitude - 0.00569 - 0.00478 * sinDegrees(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

/** The local day on which a lunation's new moon falls: the first day of its lunar month. */
function firstDayOfLunation(lunation: number, hoursEast: number): DayNumber {
  return Math.floor(newMoon(lunation) - JULIAN_DAY_OF_1970 + hoursEast / 24) as DayNumber;
}

/** In which twelfth of its course (0 to 11) the sun stands when a local day begins. */
function solarTermAt(day: number, hoursEast: number): number {
  const universal = day + JULIAN_DAY_OF_1970 - hoursEast / 24;
  return Math.floor(sunLongitude(universal + deltaT(1970 + day / 365.2425) / 86400) / 30);
}

/** The lunation of the eleventh month: the one in which the winter solstice (sun at 270°) of that year falls. */
function eleventhMonth(year: number, hoursEast: number): number {
  const newYearsEve = dayNumberOf({ year, month: 12, day: 31 });
  const near = Math.floor((newYearsEve - 0.5) / SYNODIC_MONTH) + LUNATION_OF_1970;
  let lunation = near + 1;
  while (firstDayOfLunation(lunation, hoursEast) > newYearsEve) lunation -= 1;
  // The month which begins with the sun already past 270° comes after the solstice month.
  return solarTermAt(firstDayOfLunation(lunation, hoursEast), hoursEast) >= 9 ? lunation - 1 : lunation;
}

/**
 * Which lunation after the eleventh month is the leap one (tháng nhuận): the first in which the sun enters no new
 * twelfth, in a year of thirteen months. Infinity in a year of twelve.
 */
function leapOffset(eleventh: number, next: number, hoursEast: number): number {
  if (next - eleventh < 13) return Number.POSITIVE_INFINITY;
  for (let offset = 1; offset <= 13; offset += 1) {
    const start = solarTermAt(firstDayOfLunation(eleventh + offset, hoursEast), hoursEast);
    const end = solarTermAt(firstDayOfLunation(eleventh + offset + 1, hoursEast), hoursEast);
    if (start === end) return offset;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The solar day of a day of the lunar calendar, in the ordinary (not the leap) month of that number.
 *
 * @param year the solar year in which that lunar year begins, within {@link LUNAR_YEARS}
 * @param month lunar month, 1 to 10
 * @param day day of the lunar month, 1 to 29
 * @param hoursEast of Greenwich; 7 in Vietnam, 8 for the Chinese calendar
 */
export function lunarDay(year: number, month: number, day: number, hoursEast: number = LUNAR_HOURS_EAST): LegalDate {
  const eleventh = eleventhMonth(year - 1, hoursEast);
  const leap = leapOffset(eleventh, eleventhMonth(year, hoursEast), hoursEast);
  const offset = month + 1;
  const lunation = eleventh + (offset < leap ? offset : offset + 1);
  return fromDayNumber((firstDayOfLunation(lunation, hoursEast) + day - 1) as DayNumber);
}

/** The first day of the lunar year (mùng 1 Tết). */
export function lunarNewYear(year: number): LegalDate {
  return lunarDay(year, 1, 1);
}

/** The commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương): the tenth of the third lunar month. */
export function hungKingsDay(year: number): LegalDate {
  return lunarDay(year, 3, 10);
}
