import { Fragment } from "preact";
import { useMemo, useState } from "preact/hooks";
import { dataset } from "../../../data/index";
import { coverage, type Coverage } from "../../core/coverage";
import type { Observation } from "../../core/entities";
import { inLanguage } from "../../core/words";
import { Icon } from "../icons";
import { useShell } from "../shell-context";
import { SelectField } from "../select-field";
import { periodText } from "./figure-texts";

type Group = Coverage["groups"][number];

interface CoverageGridProps {
  open: (figure: Observation) => void;
}

const ALL = "all";

/** What is held at a glance: zones across, groups of indicators down, each opening to its indicators; one year or all. */
export function CoverageGrid({ open }: CoverageGridProps) {
  const { dataWords, words } = useShell();
  const { coverage: texts } = words.find;
  const [year, setYear] = useState(ALL);
  const [openGroup, setOpenGroup] = useState<string>();
  const { zones, groups, years } = useMemo(() => coverage(dataset), []);
  const isInYear = ({ period }: Observation) => year === ALL || period.year === Number(year);
  const yearChoices = years.map((each) => ({ value: `${each}`, label: each === 0 ? texts.undated : `${each}` }));
  return (
    <section class="coverage">
      <div class="coverage-head">
        <h3>{texts.heading}</h3>
        <SelectField
          isInline
          label={texts.year}
          value={year}
          choose={setYear}
          choices={[{ value: ALL, label: texts.allYears }, ...yearChoices]}
        />
      </div>
      <div class="coverage-scroll">
        <table>
          <caption class="unseen">{texts.summary(dataset.figures.count, zones.length)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{texts.indicator}</span>
              </th>
              {zones.map(({ code, name }) => (
                <th key={code} scope="col">
                  <span class="upright">{inLanguage(dataWords, name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Fragment key={group.group}>
                <GroupRow
                  group={group}
                  isInYear={isInYear}
                  isOpen={openGroup === group.group}
                  toggle={() => setOpenGroup(openGroup === group.group ? undefined : group.group)}
                />
                {openGroup === group.group &&
                  group.indicators.map((row) => (
                    <IndicatorRow key={row.indicator.code} row={row} isInYear={isInYear} open={open} />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{texts.summary(dataset.figures.count, zones.length)}</p>
    </section>
  );
}

interface GroupRowProps {
  group: Group;
  isInYear: (figure: Observation) => boolean;
  isOpen: boolean;
  toggle: () => void;
}

function GroupRow({ group: { group, indicators }, isInYear, isOpen, toggle }: GroupRowProps) {
  const { find } = useShell().words;
  const counts = indicators[0]!.held.map((_, zone) =>
    indicators.reduce((sum, { held }) => sum + held[zone]!.filter(isInYear).length, 0),
  );
  return (
    <tr>
      <th scope="row">
        <button type="button" class="toggle" aria-expanded={isOpen} onClick={toggle}>
          <Icon name={isOpen ? "down" : "forward"} />
          {find.groups[group]}
        </button>
      </th>
      {counts.map((count, zone) => (
        <td key={zone}>
          {count > 0 ? <span class="held">{count}</span> : <span class="unseen">{find.coverage.none}</span>}
        </td>
      ))}
    </tr>
  );
}

interface IndicatorRowProps {
  row: Group["indicators"][number];
  isInYear: (figure: Observation) => boolean;
  open: (figure: Observation) => void;
}

function IndicatorRow({ row: { indicator, held }, isInYear, open }: IndicatorRowProps) {
  const { dataWords, words } = useShell();
  const { coverage: texts } = words.find;
  const name = inLanguage(dataWords, indicator.name);
  return (
    <tr class="of-group">
      <th scope="row">{name}</th>
      {held.map((figures, at) => {
        const [first, ...others] = figures.filter(isInYear);
        if (!first) {
          return (
            <td key={at}>
              <span class="unseen">{texts.none}</span>
            </td>
          );
        }
        const periods = [...new Set([first, ...others].map(({ period }) => periodText(dataWords, period)))].join(
          dataWords.listJoint,
        );
        return (
          <td key={at}>
            <button
              type="button"
              class="held"
              id={`held-${first.id}`}
              title={periods}
              aria-label={texts.cell(inLanguage(dataWords, first.zone.name), name, periods)}
              onClick={() => open(first)}
            >
              {first.period.year === 0 ? "•" : first.period.year}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
