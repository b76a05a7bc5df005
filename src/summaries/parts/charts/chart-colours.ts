/** Series colours that stay apart in print. As RRGGBB. */
export const chartColours = ["1F4E79", "C55A11", "7F7F7F", "548235", "BF9000", "5B2C6F"] as const;
