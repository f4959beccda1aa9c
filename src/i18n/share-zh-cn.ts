import type { shareEn } from "./share-en";

const counted = (n: number) => n.toLocaleString("zh-CN");

/** The pane's texts about copies for people without the add-in, in Chinese. */
export const shareZhCn: typeof shareEn = {
  heading: "分享给没有 HTZone 的人",
  suffix: "（数值）",
  what: "复制工作表，并把其中的 HTZONE 公式变成普通数值，供没有 HTZone 的人阅读。原工作表保持不变。",
  looking: "正在查找 HTZONE 公式…",
  sheets: "要复制的工作表",
  formulas: (n) => `${counted(n)}个 HTZONE 公式`,
  hidden: "已隐藏",
  locked: "受保护；请先在 Excel 中撤消保护再复制",
  structure: "工作簿结构受保护，无法添加工作表。请在 Excel 中撤消保护，然后重新查找。",
  nothing: "本工作簿没有含 HTZONE 公式的工作表。",
  again: "重新查找",
  withSources: "添加一张列出来源的工作表",
  none: "请选择工作表",
  button: (n) => `把${counted(n)}张工作表复制为数值`,
  working: "正在复制…",
  cancel: "取消",
  cancelled: "已取消，没有复制任何内容。",
  notListed: "未能查看工作簿",
  done: "副本已完成",
  copies: "副本：",
  sources: (sheet) => `来源：工作表“${sheet}”。`,
  values: (n) => `${counted(n)}个 HTZONE 公式已变成数值。`,
  linked: (n) => `另有${counted(n)}个公式也变成了数值：没有 HTZone，它们会改变或出错。`,
  send: "如只需发送副本，请选中它们的标签，用“移动或复制”放到新工作簿中。",
  error: (code, n, where, why) => `${counted(n)}个单元格显示 ${code}（${n === 1 ? where : `首个为 ${where}`}）。${why}`,
  errors: {
    "#N/A": "没有收录这一数据。",
    "#VALUE!": "有参数无法识别。",
    "#NAME?": "Excel 不认识某个名称或函数。",
    "#SPILL!": "其他单元格挡住了结果的位置。",
    "#REF!": "公式引用的单元格已不存在。",
  },
  otherError: "复制之前，公式已给出这一错误。",
  failed: "工作表未复制",
  waiting: (n, where) =>
    `${counted(n)}个单元格仍在计算（${n === 1 ? where : `首个为 ${where}`}）。请等数据显示后重试。`,
  changed: "复制期间有人更改了工作表，请重试。",
};
