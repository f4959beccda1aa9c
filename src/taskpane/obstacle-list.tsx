import type { Obstacle } from "../excel/insertion";
import { useWords } from "./pane-context";

/** What is in the way of an insertion, each with its address and count. */
export function ObstacleList({ obstacles }: { obstacles: Obstacle[] }) {
  const { blocked } = useWords();
  return (
    <ul class="obstacles">
      {obstacles.map(({ what, where, count }) => (
        <li key={`${what} ${where}`}>{blocked.obstacles[what](where, count)}</li>
      ))}
    </ul>
  );
}
