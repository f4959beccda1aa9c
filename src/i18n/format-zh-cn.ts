import type { FormatWords } from "./format-en";

const cells = (n: number) => `${n.toLocaleString("zh-CN")} 个单元格`;
const again = "请选择含公式的单元格，然后重试。";

export const formatZhCn: FormatWords = {
  heading: "单元格中的数据",
  hint: "将所选单元格中 HTZONE 公式的数字显示为数据：超过3万亿，而不是 3E+12。已有数字格式的单元格保持不变。",
  button: "设置 HTZONE 数字格式",
  working: "正在设置格式…",
  done: (n) => `已设置 ${cells(n)}的格式`,
  kept: (n) => `${cells(n)}已有自己的格式，保持不变。`,
  other: (n) => `${cells(n)}含其他 HTZONE 公式（计算、区域或错误），保持不变。`,
  nothing: "没有可设置格式的数字",
  looksFor:
    "请选择这样的单元格：公式是单个给出一个数据的 HTZONE 函数，如 =HTZONE.REVENUE(A2,2013)，且数字格式为“常规”。",
  cancel: "取消",
  cancelled: "已取消，所有格式保持原样。",
  failed: "未能设置数字格式",
  unchanged: "所有格式保持原样。",
  leftovers: "部分单元格可能已设置格式，可用“撤消”恢复。",
  outside: "需要在 Excel 中才能设置格式。",
  tooLarge: { sentence: "选择的单元格过多。", step: "请减少选择的单元格，然后重试。" },
  refused: { sentence: "Excel 不允许对所选单元格执行此操作。", step: again },
  selection: { sentence: "未选择单元格。", step: again },
  tooOld: {
    sentence: "此版本的 Excel 过旧，无法设置所选单元格的格式。",
    step: "请更新 Excel，或在 Excel 网页版中打开工作簿。",
  },
};
