import type { insertedEn } from "./inserted-en";

const counted = (n: number) => `${n.toLocaleString("zh-CN")} 个单元格`;
const named = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");

/** The pane's texts about what the workbook has already, in Chinese. */
export const insertedZhCn: typeof insertedEn = {
  heading: (n) => (n === 1 ? "已在本工作簿中" : `已在本工作簿中，共${n}处`),
  goTo: (place) => `转到 ${place}`,
  another: "再插入一份",
  update: "更新",
  updateAt: (place) => `更新 ${place}`,
  remove: "移除",
  removeAt: (place) => `移除 ${place}`,
  working: "正在处理…",
  edition: (edition) => `数据版次 ${edition}。`,
  hint: "“更新”会在原处将其改为当前版次和下方所选的内容。",
  noRecord: "HTZone 没有它的记录，无法更新或移除。",
  needsNewer: "更新和移除需要 Excel 2021、Microsoft 365 或 Excel 网页版。",
  updated: "已更新",
  current: "无需更新",
  currentBody: "它与现在要插入的内容相同。",
  removed: "已移除",
  removedSheets: (names) => (names.length === 0 ? "其单元格已清空。" : `工作表${named(names)}已一并删除。`),
  gone: "它已不在工作簿中",
  goneBody: "它或其中的表格已被删除。",
  failed: { update: "未更新", remove: "未移除" },
  conflict: "刚刚有人更改了其单元格。请查看后重试。",
  blocked: { heading: "有内容阻挡", lead: "未作任何更改。", close: "关闭" },
  more: (n) => `另有 ${counted(n)}`,
  cancel: "取消",
  askUpdate: {
    heading: "覆盖已更改的单元格？",
    lead: "更新会写入其全部单元格。",
    changed: (n) => `插入后被更改的 ${counted(n)}将被覆盖：`,
    button: "更新并覆盖",
  },
  askRemove: {
    heading: "要移除吗？",
    lead: "HTZone 插入的内容将被移除：单元格、表格、图表或数据透视表，以及其记录。",
    formulas: "引用其单元格的公式将显示 #REF! 或 0。",
    sheets: (names) => `工作表${named(names)}将一并删除，Excel 无法撤消。`,
    kept: (names) => `工作表${named(names)}将保留：其中还有其他内容。`,
    changed: (n) => `插入后被更改的 ${counted(n)}将一并移除：`,
    button: "移除",
  },
};
