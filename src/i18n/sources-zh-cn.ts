import type { SourcesWords } from "../core/sources/words";

export const sourcesZhCn: SourcesWords = {
  title: "本工作簿的来源",
  description: "每个 HTZONE 公式和插入的表格，附其依据的公布数字、来源和说明。",
  sheet: "来源",
  header: {
    ...{ place: "位置", formula: "公式", figure: "数字", words: "原文", link: "链接" },
    caveat: "须知",
  },
  figure: (zone, indicator, period) => `${zone}：${indicator}（${period}）`,
  table: "表格",
  several: "多个数字，或没有数字",
  note: {
    several: "“多个数字，或没有数字”：公式以区域或运算为参数，或者给出列表，因此未逐一列出其数字。",
    computed: "清单反映制作时的工作簿；有改动后请重新制作。",
  },
};
