import type { ProgressWords } from "./progress-en";

const counted = (n: number): string => n.toLocaleString("zh-CN");

/** How far work over a workbook has come, in Chinese. */
export const progressZhCn: ProgressWords = {
  sheets: (done, all) => `已查看${counted(done)}张工作表，共${counted(all)}张`,
  cells: (done, all) => `已读取${counted(done)}个单元格，共${counted(all)}个`,
  rows: (done, all) => `已写入${counted(done)}行，共${counted(all)}行`,
  formats: (done, all) => `已设置${counted(done)}个单元格的格式，共${counted(all)}个`,
  repairs: (done, all) => `已修复${counted(done)}个单元格，共${counted(all)}个`,
  cancelling: "正在取消…",
};
