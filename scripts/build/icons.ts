import { type Pixel, png } from "./png";

type Point = readonly [x: number, y: number];
/** Whether a point of the unit square is covered. */
type Shape = (at: Point) => boolean;

const teal: Pixel = [15, 128, 111, 255];
const white: Pixel = [255, 255, 255, 255];

interface Layer {
  readonly shape: Shape;
  readonly colour: Pixel;
}

/** Painted one over the other; strokes are thick enough to stay clear at sixteen pixels. */
const drawings: Readonly<Record<string, readonly Layer[]>> = {
  icon: [
    { shape: box(0.02, 0.02, 0.98, 0.98, 0.2), colour: teal },
    { shape: line(0.13, [0.24, 0.46], [0.43, 0.66], [0.78, 0.24]), colour: white },
    { shape: box(0.2, 0.78, 0.8, 0.87), colour: white },
  ],
  ringkasan: [
    { shape: box(0.1, 0.55, 0.3, 0.86, 0.03), colour: teal },
    { shape: box(0.4, 0.35, 0.6, 0.86, 0.03), colour: teal },
    { shape: box(0.7, 0.12, 0.9, 0.86, 0.03), colour: teal },
  ],
  templat: [
    { shape: box(0.08, 0.1, 0.92, 0.9, 0.08), colour: teal },
    { shape: box(0.18, 0.36, 0.45, 0.54), colour: white },
    { shape: box(0.55, 0.36, 0.82, 0.54), colour: white },
    { shape: box(0.18, 0.63, 0.45, 0.81), colour: white },
    { shape: box(0.55, 0.63, 0.82, 0.81), colour: white },
  ],
  fungsi: [
    {
      shape: line(0.13, [0.8, 0.26], [0.8, 0.15], [0.22, 0.15], [0.54, 0.5], [0.22, 0.85], [0.8, 0.85], [0.8, 0.74]),
      colour: teal,
    },
  ],
  bantuan: [
    { shape: disc(0.5, 0.5, 0.46), colour: teal },
    {
      shape: line(
        0.11,
        [0.34, 0.37],
        [0.38, 0.28],
        [0.5, 0.24],
        [0.62, 0.28],
        [0.66, 0.38],
        [0.6, 0.47],
        [0.5, 0.54],
        [0.5, 0.62],
      ),
      colour: white,
    },
    { shape: disc(0.5, 0.77, 0.07), colour: white },
  ],
};

const sizes = [16, 32, 64, 80];

/** File names and contents of all icons. */
export function icons(): { readonly name: string; readonly data: Buffer }[] {
  return Object.entries(drawings).flatMap(([name, layers]) =>
    sizes.map((size) => ({ name: `${name}-${size}.png`, data: png(size, (x, y) => paint(layers, x, y, size)) })),
  );
}

const samples = 4;

/** The mean of sixteen points of a pixel, so that edges are smooth. */
function paint(layers: readonly Layer[], x: number, y: number, size: number): Pixel {
  let covered = 0;
  const total = [0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const across = x + ((sample % samples) + 0.5) / samples;
    const down = y + (Math.floor(sample / samples) + 0.5) / samples;
    const top = layers.findLast(({ shape }) => shape([across / size, down / size]));
    if (!top) continue;
    covered += 1;
    for (const channel of [0, 1, 2] as const) total[channel] = (total[channel] ?? 0) + top.colour[channel];
  }
  const mean = (channel: number) => (covered === 0 ? 0 : Math.round((total[channel] ?? 0) / covered));
  return [mean(0), mean(1), mean(2), Math.round((255 * covered) / samples ** 2)];
}

function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return ([x, y]) => {
    const beyond = (value: number, least: number, most: number) =>
      Math.max(least + radius - value, 0, value - (most - radius));
    const across = beyond(x, left, right);
    const down = beyond(y, top, bottom);
    return radius === 0 ? across === 0 && down === 0 : Math.hypot(across, down) <= radius;
  };
}

function disc(centreX: number, centreY: number, radius: number): Shape {
  return ([x, y]) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** A line through the points, with round ends. */
function line(width: number, ...points: readonly Point[]): Shape {
  return (at) =>
    points.slice(1).some((to, index) => {
      const from = points[index];
      return from !== undefined && distance(at, from, to) <= width / 2;
    });
}

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const along = [toX - fromX, toY - fromY] as const;
  const length = along[0] ** 2 + along[1] ** 2;
  const share = Math.min(1, Math.max(0, ((x - fromX) * along[0] + (y - fromY) * along[1]) / length));
  return Math.hypot(x - fromX - share * along[0], y - fromY - share * along[1]);
}
