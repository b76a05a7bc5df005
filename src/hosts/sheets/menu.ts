import type { TabId } from "../../ui/mount-pane";
import { convertFromMenu, excelFormFromMenu } from "./convert-menu";

type OpenEvent = { readonly authMode?: GoogleAppsScript.Script.AuthMode };

/** Runs with hardly any permission: adds menu items and calls nothing else. */
export function onOpen(event?: OpenEvent): void {
  const ui = SpreadsheetApp.getUi();
  // Installed as an add-on but not yet used in this file: only the Extensions menu is open to us.
  const isAddOn = event?.authMode === ScriptApp.AuthMode.NONE;
  const menu = isAddOn ? ui.createAddonMenu() : ui.createMenu("Lakin");
  menu
    .addItem("Periksa", "lakinPeriksa")
    .addItem("Ringkasan", "lakinRingkasan")
    .addItem("Templat", "lakinTemplat")
    .addItem("Fungsi", "lakinFungsi")
    .addSeparator()
    .addItem("Ubah ke rumus bawaan", "lakinBawaan")
    .addItem("Kembalikan ke rumus Lakin", "lakinKembalikan")
    .addItem("Bekukan nilai", "lakinBekukan")
    .addItem("Perbaiki rumus", "lakinPerbaiki")
    .addItem("Ubah ke bentuk Excel", "lakinKeExcel")
    .addSeparator()
    .addItem("Bantuan", "lakinBantuan")
    .addToUi();
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** The functions that menu items call, by their global names. */
export const menuHandlers = {
  lakinPeriksa: () => openPane("periksa"),
  lakinRingkasan: () => openPane("ringkasan"),
  lakinTemplat: () => openPane("templat"),
  lakinFungsi: () => openPane("fungsi"),
  lakinBawaan: () => convertFromMenu("bawaan"),
  lakinKembalikan: () => convertFromMenu("lakin"),
  lakinBekukan: () => convertFromMenu("beku"),
  lakinPerbaiki: () => convertFromMenu("perbaiki"),
  lakinKeExcel: excelFormFromMenu,
  lakinBantuan: help,
};

function openPane(tab: TabId): void {
  const page = HtmlService.createHtmlOutputFromFile("Panel")
    .getContent()
    .replace('data-start=""', `data-start="${tab}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle("Lakin"));
}

function help(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert("Bantuan Lakin", helpText, ui.ButtonSet.OK);
}

const helpText = `Periksa: mencari kesalahan di semua tabel laporan kinerja dan menjelaskan sebabnya.
Ringkasan: menyusun lembar ringkasan, grafik dan daftar temuan.
Templat: menambah tabel kosong yang sudah berisi rumus.
Fungsi: daftar fungsi dengan contoh, misalnya =KEK_CAPAIAN(F5;E5).

Ubah ke rumus bawaan: rumus Lakin menjadi rumus biasa, agar berkas dapat dibaca tanpa Lakin.
Kembalikan ke rumus Lakin: kebalikannya.
Bekukan nilai: rumus Lakin menjadi nilainya.
Perbaiki rumus: KEK.CAPAIAN dari Excel menjadi KEK_CAPAIAN, yang dihitung di sini.
Ubah ke bentuk Excel: kebalikannya, sebelum berkas diunduh sebagai .xlsx.

Semua yang ditulis Lakin dapat dibatalkan lewat panel (Batalkan) atau Ctrl+Z. Tidak ada data yang dikirim ke mana pun.`;
