import { tepatWaktu } from "../core/kek";
import { percentInWords } from "../core/scale-in-words";
import { bobotTepatWaktu } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import { ifCounts, ifPart } from "./native-parts";
import { number, optionalNumber } from "./parameters";

const bobot = bobotTepatWaktu.value;

const declared = defineFunction({
  name: "KEK.TEPATWAKTU",
  parameters: {
    melewati: number(`Dokumen yang melewati batas waktu (${percentInWords(bobot.melewati)}).`),
    sesuai: number(`Dokumen yang sesuai batas waktu (${percentInWords(bobot.sesuai)}).`),
    lebih_cepat: number(`Dokumen yang lebih cepat (${percentInWords(bobot.lebihCepat)}).`),
    masuk: optionalNumber("Dokumen masuk. Bila dikosongkan: jumlah ketiganya."),
  },
  returns: "percent",
  run: ({ melewati, sesuai, lebih_cepat, masuk }) => tepatWaktu(melewati, sesuai, lebih_cepat, masuk),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Perizinan tepat waktu: dokumen menurut waktu terbitnya, dibagi dokumen masuk.",
    reference: bobotTepatWaktu.reference,
    examples: [
      { args: [0, 178, 52], result: 1.04521739130435, why: "104,52% dari 230 dokumen" },
      { args: [10, 80, 10], result: 0.97 },
      { args: [10, 80, 10, 200], result: 0.485, why: "separuhnya belum selesai" },
      { args: [10, 80, 10, 90], error: "value", why: "masuk kurang dari yang selesai" },
      { args: [0, 0, 0], error: "division-by-zero" },
      { args: [null, 80, 10], error: "not-available" },
    ],
    native: ({ melewati, sesuai, lebih_cepat, masuk }) => {
      const done = `(${melewati}+${sesuai}+${lebih_cepat})`;
      const credited = `(${melewati}*${bobot.melewati}+${sesuai}*${bobot.sesuai}+${lebih_cepat}*${bobot.lebihCepat})`;
      const ofMasuk = ifPart(done, `${masuk}`, `${credited}/${masuk}`);
      return ifCounts([melewati, sesuai, lebih_cepat], masuk.ifGiven(ofMasuk, `${credited}/${done}`));
    },
  });
