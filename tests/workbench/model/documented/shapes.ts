import { all, answerOf, Failure, isNull, the, type Documented } from "./documented";

/** What lies over the cells. */
export const SHAPES: readonly Documented[] = [
  [
    "excel-add-ins-shapes",
    "place and size",
    (s) => {
      const square = s.shapes.addGeometricShape("Rectangle");
      Object.assign(square, { left: 100, top: 100, height: 150, width: 150, name: "Square" });
      const found = s.shapes.getItem("Square");
      return all(...["left", "top", "height", "width", "type", "geometricShapeType"].map((name) => the(found, name)));
    },
    [100, 100, 150, 150, "GeometricShape", "Rectangle"],
  ],
  [
    "excel-add-ins-shapes",
    "a group counts as one",
    (s) => {
      const shapes = [1, 2, 3].map(() => s.shapes.addGeometricShape("Octagon"));
      s.shapes.addGroup(shapes);
      return answerOf(s.shapes.getCount());
    },
    1,
  ],
  [
    "excel-add-ins-shapes",
    "incrementLeft and incrementRotation",
    (s) => {
      const shape = s.shapes.addGeometricShape("Octagon");
      shape.left = 100;
      shape.incrementLeft(50);
      shape.incrementRotation(30);
      return all(the(shape, "left"), the(shape, "rotation"));
    },
    [150, 30],
  ],
  [
    "excel-add-ins-shapes",
    "scaleWidth keeps a locked ratio",
    (s) => {
      const shape = s.shapes.addGeometricShape("Octagon");
      Object.assign(shape, { width: 100, height: 40, lockAspectRatio: true });
      shape.scaleWidth(1.25, "CurrentSize", "ScaleFromTopLeft");
      return all(the(shape, "width"), the(shape, "height"));
    },
    [125, 50],
  ],
  [
    "excel-add-ins-shapes",
    "a text box",
    (s) => {
      const box = s.shapes.addTextBox("Hello!");
      return all(the(box, "textFrame/textRange/text"), the(box, "fill/foregroundColor"));
    },
    ["Hello!", "#FFFFFF"],
  ],
  [
    "excel-add-ins-shapes",
    "a line between two points",
    (s) => {
      const line = s.shapes.addLine(200, 50, 300, 150, "Straight");
      return all(...["type", "left", "top", "width", "height", "line/connectorType"].map((name) => the(line, name)));
    },
    ["Line", 200, 50, 100, 100, "Straight"],
  ],
  [
    "excel-add-ins-shapes",
    "a locked ratio is no matter to width itself",
    (s) => {
      const shape = s.shapes.addGeometricShape("Octagon");
      Object.assign(shape, { width: 100, height: 40, lockAspectRatio: true });
      shape.width = 50;
      return all(the(shape, "width"), the(shape, "height"));
    },
    [50, 40],
  ],
  [
    "excel-add-ins-shapes",
    "a group goes with its shapes",
    (s) => {
      const shapes = [10, 200].map((left) => Object.assign(s.shapes.addGeometricShape("Star5"), { left }));
      const group = s.shapes.addGroup(shapes);
      group.incrementLeft(50);
      const inner = group.group.shapes;
      return all(
        the(group, "left"),
        the(group, "width"),
        the(inner.getItemAt(1), "left"),
        the(inner.getItemAt(0), "level"),
      );
    },
    [60, 262, 250, 1],
  ],
  [
    "excel.shapegroup",
    "ungroup",
    (s) => {
      const group = s.shapes.addGroup([1, 2].map(() => s.shapes.addGeometricShape("Star5")));
      group.group.ungroup();
      return answerOf(s.shapes.getCount());
    },
    2,
  ],
  [
    "excel.shape",
    "setZOrder",
    (s) => {
      const shapes = [1, 2, 3].map(() => s.shapes.addGeometricShape("Cube"));
      shapes[0]?.setZOrder("BringToFront");
      shapes[2]?.setZOrder("SendBackward");
      return all(...shapes.map((shape) => the(shape, "zOrderPosition")));
    },
    [2, 1, 0],
  ],
  [
    "excel-add-ins-shapes",
    "a line tied to two shapes",
    (s) => {
      const [left, right] = ["LeftShape", "RightShape"].map((name) =>
        Object.assign(s.shapes.addGeometricShape("Cube"), { name }),
      );
      const { line } = s.shapes.addLine(1, 2, 3, 4);
      line.connectBeginShape(left as Excel.Shape, 0);
      line.connectEndShape(right as Excel.Shape, 3);
      line.disconnectBeginShape();
      return all(the(line, "isBeginConnected"), the(line, "endConnectedSite"), the(line.endConnectedShape, "name"));
    },
    [false, 3, "RightShape"],
  ],
  [
    "excel.line",
    "tied to a place that a shape has not",
    (s) => {
      s.shapes.addLine(1, 2, 3, 4).line.connectBeginShape(s.shapes.addGeometricShape("Cube"), 9);
      return () => "tied";
    },
    new Failure(),
  ],
  ["excel.shape", "image of what is none", (s) => the(s.shapes.addTextBox().image, "format"), new Failure()],
  [
    "excel.shapecollection",
    "a picture, and what is none",
    (s) => {
      const png = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAC0lEQVQI12NgQAcAABIAAeRVjecAAAAASUVORK5CYII=";
      const shape = s.shapes.addImage(png);
      return all(
        the(shape, "type"),
        the(shape.image, "format"),
        the(shape, "width"),
        answerOf(shape.getAsImage("PNG")),
      );
    },
    ["Image", "PNG", 3, "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAC0lEQVQI12NgQAcAABIAAeRVjecAAAAASUVORK5CYII="],
  ],
  [
    "excel.textrange",
    "getSubstring",
    (s) => the(s.shapes.addTextBox("Hello!").textFrame.textRange.getSubstring(1, 3), "text"),
    "ell",
  ],
  [
    "excel.shapefill",
    "clear and setSolidColor",
    (s) => {
      const shape = s.shapes.addGeometricShape("Cube");
      shape.fill.setSolidColor("lightblue");
      const other = s.shapes.addGeometricShape("Cube");
      other.fill.clear();
      return all(the(shape.fill, "foregroundColor"), the(shape.fill, "type"), the(other.fill, "type"));
    },
    ["#ADD8E6", "Solid", "NoFill"],
  ],
  [
    "excel.shape",
    "delete, and copyTo another sheet",
    (s, { workbook }) => {
      const shape = s.shapes.addGeometricShape("Cube");
      const other = workbook.worksheets.add("Other");
      shape.copyTo("Other");
      shape.delete();
      return all(answerOf(s.shapes.getCount()), answerOf(other.shapes.getCount()));
    },
    [0, 1],
  ],
  ["excel.shapecollection", "getItemOrNullObject, none", (s) => isNull(s.shapes.getItemOrNullObject("None")), true],
];
