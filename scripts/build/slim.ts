import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** What no formula of ours computes: trigonometry, roots, logarithms, other number bases, random numbers. */
const unusedMethods =
  "cosine|cubeRoot|hyperbolicCosine|hyperbolicSine|hyperbolicTangent|inverseCosine|inverseHyperbolicCosine|inverseHyperbolicSine|inverseHyperbolicTangent|inverseSine|inverseTangent|logarithm|naturalExponential|naturalLogarithm|sine|squareRoot|tangent|toBinary|toFraction|toHexadecimal|toNearest|toOctal|clampedTo|modulo|dividedToIntegerBy|toPrecision|toExponential";
const unusedStatics =
  "abs|acos|acosh|add|asin|asinh|atan|atanh|atan2|cbrt|ceil|clamp|cos|cosh|div|exp|floor|hypot|ln|log|log10|log2|mod|mul|random|round|sign|sin|sinh|sqrt|sub|sum|tan|tanh|trunc";

/** Called for powers that are no whole number, and for numbers in another base: neither occurs. */
const refused: Readonly<Record<string, string>> = {
  naturalExponential: 'throw Error("A power that is no whole number is left out of this build.");',
  naturalLogarithm: 'throw Error("A logarithm is left out of this build.");',
  parseOther: `if (!/^-?(Infinity|NaN)$/.test(str)) throw Error(invalidArgument + str);
  x.s = str === "NaN" ? NaN : x.s; x.e = NaN; x.d = null; return x;`,
};

/**
 * decimal.js without those; the bundler drops what only they called. For the functions alone, whose every example is
 * computed with what is left of it in tests/hosts/excel/functions.test.ts.
 */
export const slimDecimal: Plugin = {
  name: "slim-decimal",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decimal\.js[\\/]decimal\.mjs$/ }, ({ path }) => {
      const unused = new RegExp(
        `^P\\.(?:${unusedMethods}) = (?:P\\.\\w+ = )?function \\(.*\\) \\{\\n(?:.*\\n)*?\\};\\n`,
        "gm",
      );
      const contents = Object.entries(refused).reduce(
        (text, [name, body]) =>
          text.replace(new RegExp(`^(function ${name}\\(.*\\) \\{\\n)(?:.*\\n)*?\\}\\n`, "m"), `$1${body}\n}\n`),
        source(path)
          .replace(unused, "")
          .replace(new RegExp(`^ +Decimal\\.(?:${unusedStatics}) = \\w+;.*\\n`, "gm"), "")
          .replace(/^(?:PI|LN10) = new Decimal\((?:PI|LN10)\);\n/gm, "")
          // A thousand digits each.
          .replace(/\b(PI|LN10) = '[\d.]+'/g, "$1 = ''"),
      );
      return { contents, loader: "js" };
    });
  },
};

function source(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}

const string = `(?:"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*'|\`(?:[^\`\\\\]|\\\\.)*\`)`;

/**
 * The catalogue without what only the help and other hosts read: Excel has texts from functions.json. The formatter
 * keeps each property of a declaration on lines of its own, which makes it safe to take them out by line.
 */
export const catalogueWithoutTexts: Plugin = {
  name: "catalogue-without-texts",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]regulations[\\/][a-z-]+\.ts$/ }, ({ path }) => ({
      contents: source(path).replace(new RegExp(`^ *reference:\\s*${string},\\n`, "gm"), ""),
      loader: "ts",
    }));
    onLoad({ filter: /[\\/]src[\\/]catalogue[\\/][a-z-]+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8")
        .replaceAll("\r\n", "\n")
        .replace(/^ {2}(?:summary|reference|note|examples|native|noNative)(?::|\().*\n(?:(?! {2}[a-z]|\}).*\n)*/gm, "")
        .replace(new RegExp(`\\b(description: )${string}`, "g"), '$1""')
        .replace(new RegExp(`(: (?:[a-zA-Z]+)\\(\\s*)${string}(?=\\s*[,)])`, "g"), '$1""')
        .replace(new RegExp(`(: choice\\(\\s*(?:[\\w.]+|\\[[^\\]]*\\]),\\s*)${string}`, "g"), '$1""');
      return { contents, loader: "ts" };
    });
  },
};
