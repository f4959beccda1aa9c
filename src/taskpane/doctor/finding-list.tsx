import { FAULT_GROUPS } from "../../core/doctor/diagnosis";
import type { Examination } from "../../excel/doctor/examination";
import { CheckBox } from "../check-box";
import { usePane } from "../pane-context";
import { cellKey, type Choices, chosenRepair, isMendable, MOST_LISTED } from "./chosen-repairs";
import { FindingItem } from "./finding-item";

interface FindingListProps {
  examined: Extract<Examination, { kind: "examined" }>;
  choices: Choices;
  choose: (choices: Choices) => void;
}

/** What was found, by its kind, and what of it is to be mended. */
export function FindingList({ examined, choices, choose }: FindingListProps) {
  const { doctor } = usePane().words;
  const listed = examined.findings.slice(0, MOST_LISTED);
  const unlisted = examined.findings.length - listed.length;
  return (
    <>
      {FAULT_GROUPS.map((group) => {
        const found = listed.filter((finding) => finding.group === group);
        if (found.length === 0) return undefined;
        return (
          <section key={group} class="findings">
            <h3>
              {doctor.groups[group]} <span class="count">{found.length}</span>
            </h3>
            <ul>
              {found.map((finding) => (
                <FindingItem
                  key={cellKey(finding)}
                  finding={finding}
                  isMendable={isMendable(examined, finding)}
                  chosen={chosenRepair(examined, choices, finding)}
                  choose={(repair) =>
                    choose({ ...choices, byCell: new Map(choices.byCell).set(cellKey(finding), repair) })
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
      {unlisted > 0 && (
        <div class="stack tight">
          <p class="hint">{doctor.unlisted(unlisted)}</p>
          <CheckBox isChecked={choices.unlisted} change={(isChecked) => choose({ ...choices, unlisted: isChecked })}>
            {doctor.alsoUnlisted(unlisted)}
          </CheckBox>
        </div>
      )}
    </>
  );
}
