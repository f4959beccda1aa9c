import type { ChartKind, ReadyChart } from "../core/charts/chart";
import type { ReadyTable } from "../core/tables/table";
import { ChartPreview } from "./chart-preview";
import { useWords } from "./pane-context";
import { RadioGroup } from "./radio-group";

/** What a table is drawn as, too. */
export type ChartChoice = ChartKind | "none";

interface ChartFieldProps {
  table: ReadyTable;
  ready: ReadyChart;
  chosen: ChartChoice;
  choose: (chosen: ChartChoice) => void;
}

/** Whether the table comes with a chart, and how that will look. */
export function ChartField({ table, ready, chosen, choose }: ChartFieldProps) {
  const { charts } = useWords();
  return (
    <>
      <RadioGroup<ChartChoice>
        legend={charts.legend}
        name="chart"
        chosen={chosen}
        choose={choose}
        options={[
          { id: "none", label: charts.none },
          ...ready.kinds.map((kind) => ({ id: kind, label: charts.kinds[kind] })),
        ]}
      />
      {chosen !== "none" && (
        <>
          <ChartPreview ready={ready} kind={chosen} />
          {ready.table !== table && <p class="hint">{charts.addsNames}</p>}
        </>
      )}
    </>
  );
}
