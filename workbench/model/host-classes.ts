import type { Application, CultureInfo, NumberFormatInfo } from "./application";
import type { AutoFilter } from "./auto-filter";
import type { Binding, BindingCollection } from "./binding";
import type { FormatProtection } from "./cell-locks";
import type { Chart } from "./chart/chart";
import type { ChartPlotArea, ChartPivotOptions } from "./chart/chart-area-parts";
import type { ChartAxis, ChartAxisTitle, ChartGridlines, ChartAxes } from "./chart/chart-axis";
import type { ChartCollection } from "./chart/chart-collection";
import type { ChartDataLabels, ChartDataLabel } from "./chart/chart-data-labels";
import type {
  ChartFill,
  ChartLineFormat,
  ChartBorder,
  ChartFont,
  ChartAreaFormat,
  ChartAxisFormat,
  ChartAxisTitleFormat,
  ChartDataLabelFormat,
  ChartGridlinesFormat,
  ChartLegendFormat,
  ChartPlotAreaFormat,
  ChartPointFormat,
  ChartSeriesFormat,
  ChartTitleFormat,
  ChartTrendlineFormat,
} from "./chart/chart-format";
import type { ChartLegend, ChartLegendEntry, ChartLegendEntryCollection } from "./chart/chart-legend";
import type { ChartPoint, ChartPointsCollection } from "./chart/chart-point";
import type { ChartSeries } from "./chart/chart-series";
import type { ChartSeriesCollection } from "./chart/chart-series-collection";
import type { ChartTitle, ChartFormatString } from "./chart/chart-title";
import type { ChartTrendline, ChartTrendlineCollection } from "./chart/chart-trendline";
import type { Comment, CommentReply, CommentReplyCollection } from "./comment";
import type { CommentCollection } from "./comment-collection";
import type { ConditionalFormat } from "./conditional-format/conditional-format";
import type { ConditionalFormatCollection } from "./conditional-format/conditional-format-collection";
import type {
  ConditionalRangeFormat,
  ConditionalRangeFont,
  ConditionalRangeFill,
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
} from "./conditional-format/conditional-range-format";
import type {
  CellValueConditionalFormat,
  TextConditionalFormat,
  PresetCriteriaConditionalFormat,
  TopBottomConditionalFormat,
  CustomConditionalFormat,
  ConditionalFormatRule,
} from "./conditional-format/highlights";
import type { IconSetConditionalFormat } from "./conditional-format/icon-set";
import type {
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  ConditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat,
} from "./conditional-format/scales";
import type { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from "./custom-xml-part";
import type { DataValidation } from "./data-validation";
import type { DocumentProperties, CustomProperty, CustomPropertyCollection } from "./document-properties";
import type { RemoveDuplicatesResult } from "./duplicate-rows";
import type { Filter } from "./filter";
import type { WorksheetFreezePanes } from "./freeze-panes";
import type { HeaderFooter, HeaderFooterGroup } from "./header-footer";
import type { NamedItemArrayValues } from "./named-array";
import type { NamedItem, NamedItemCollection } from "./named-item";
import type { PageLayout } from "./page-layout";
import type { DataPivotHierarchy } from "./pivot-table/data-pivot-hierarchy";
import type { DataPivotHierarchyCollection } from "./pivot-table/data-pivot-hierarchy-collection";
import type { FilterPivotHierarchy, FilterPivotHierarchyCollection } from "./pivot-table/filter-pivot-hierarchy";
import type { PivotField, PivotFieldCollection } from "./pivot-table/pivot-field";
import type { PivotHierarchy, PivotHierarchyCollection } from "./pivot-table/pivot-hierarchy";
import type { PivotItem, PivotItemCollection } from "./pivot-table/pivot-item";
import type { PivotLayout } from "./pivot-table/pivot-layout";
import type { PivotTable } from "./pivot-table/pivot-table";
import type { PivotTableCollection, PivotTableScopedCollection } from "./pivot-table/pivot-table-collection";
import type {
  RowColumnPivotHierarchy,
  RowColumnPivotHierarchyCollection,
} from "./pivot-table/row-column-pivot-hierarchy";
import type { WorksheetProtection, WorkbookProtection } from "./protection";
import type { Range } from "./range";
import type { RangeAreas, RangeCollection } from "./range-areas";
import type { RangeBorder, RangeBorderCollection } from "./range-border";
import type { RangeFill } from "./range-fill";
import type { RangeFont } from "./range-font";
import type { RangeFormat } from "./range-format";
import type { RangeSort } from "./range-sort";
import type { RangeView, RangeViewCollection } from "./range-view";
import type { Runtime } from "./runtime";
import type { Setting, SettingCollection } from "./setting";
import type { Shape } from "./shape/shape";
import type { ShapeCollection } from "./shape/shape-collection";
import type { GeometricShape, GroupShapeCollection, Image, Line, ShapeGroup } from "./shape/shape-kinds";
import type { ShapeFill, ShapeFont, ShapeLineFormat } from "./shape/shape-looks";
import type { TextFrame, TextRange } from "./shape/text-frame";
import type { Slicer, SlicerItem, SlicerItemCollection } from "./slicer/slicer";
import type { SlicerCollection } from "./slicer/slicer-collection";
import type { Style, StyleCollection } from "./style/style";
import type { Table } from "./table";
import type { TableCollection } from "./table-collection";
import type { TableColumn, TableColumnCollection } from "./table-column";
import type { TableRow, TableRowCollection } from "./table-row";
import type { TableScopedCollection } from "./table-scoped-collection";
import type { TableSort } from "./table-sort";
import type { Workbook } from "./workbook";
import type { RangeAreasCollection, WorkbookRangeAreas } from "./workbook-range-areas";
import type { Worksheet } from "./worksheet";
import type { WorksheetCollection } from "./worksheet-collection";
import type { WorksheetCustomProperty, WorksheetCustomPropertyCollection } from "./worksheet-custom-property";
import type { FunctionResult, WorksheetFunctions as Functions } from "./worksheet-functions";

/** The classes of the model by the names of the Office.js classes that they play. */
export interface HostClasses {
  Application: Application;
  AutoFilter: AutoFilter;
  Binding: Binding;
  BindingCollection: BindingCollection;
  CellValueConditionalFormat: CellValueConditionalFormat;
  Chart: Chart;
  ChartAreaFormat: ChartAreaFormat;
  ChartAxes: ChartAxes;
  ChartAxis: ChartAxis;
  ChartAxisFormat: ChartAxisFormat;
  ChartAxisTitle: ChartAxisTitle;
  ChartAxisTitleFormat: ChartAxisTitleFormat;
  ChartBorder: ChartBorder;
  ChartCollection: ChartCollection;
  ChartDataLabel: ChartDataLabel;
  ChartDataLabelFormat: ChartDataLabelFormat;
  ChartDataLabels: ChartDataLabels;
  ChartFill: ChartFill;
  ChartFont: ChartFont;
  ChartFormatString: ChartFormatString;
  ChartGridlines: ChartGridlines;
  ChartGridlinesFormat: ChartGridlinesFormat;
  ChartLegend: ChartLegend;
  ChartLegendEntry: ChartLegendEntry;
  ChartLegendEntryCollection: ChartLegendEntryCollection;
  ChartLegendFormat: ChartLegendFormat;
  ChartLineFormat: ChartLineFormat;
  ChartPivotOptions: ChartPivotOptions;
  ChartPlotArea: ChartPlotArea;
  ChartPlotAreaFormat: ChartPlotAreaFormat;
  ChartPoint: ChartPoint;
  ChartPointFormat: ChartPointFormat;
  ChartPointsCollection: ChartPointsCollection;
  ChartSeries: ChartSeries;
  ChartSeriesCollection: ChartSeriesCollection;
  ChartSeriesFormat: ChartSeriesFormat;
  ChartTitle: ChartTitle;
  ChartTitleFormat: ChartTitleFormat;
  ChartTrendline: ChartTrendline;
  ChartTrendlineCollection: ChartTrendlineCollection;
  ChartTrendlineFormat: ChartTrendlineFormat;
  ColorScaleConditionalFormat: ColorScaleConditionalFormat;
  Comment: Comment;
  CommentCollection: CommentCollection;
  CommentReply: CommentReply;
  CommentReplyCollection: CommentReplyCollection;
  ConditionalDataBarNegativeFormat: ConditionalDataBarNegativeFormat;
  ConditionalDataBarPositiveFormat: ConditionalDataBarPositiveFormat;
  ConditionalFormat: ConditionalFormat;
  ConditionalFormatCollection: ConditionalFormatCollection;
  ConditionalFormatRule: ConditionalFormatRule;
  ConditionalRangeBorder: ConditionalRangeBorder;
  ConditionalRangeBorderCollection: ConditionalRangeBorderCollection;
  ConditionalRangeFill: ConditionalRangeFill;
  ConditionalRangeFont: ConditionalRangeFont;
  ConditionalRangeFormat: ConditionalRangeFormat;
  CultureInfo: CultureInfo;
  CustomConditionalFormat: CustomConditionalFormat;
  CustomProperty: CustomProperty;
  CustomPropertyCollection: CustomPropertyCollection;
  CustomXmlPart: CustomXmlPart;
  CustomXmlPartCollection: CustomXmlPartCollection;
  CustomXmlPartScopedCollection: CustomXmlPartScopedCollection;
  DataBarConditionalFormat: DataBarConditionalFormat;
  DataPivotHierarchy: DataPivotHierarchy;
  DataPivotHierarchyCollection: DataPivotHierarchyCollection;
  DataValidation: DataValidation;
  DocumentProperties: DocumentProperties;
  Filter: Filter;
  FilterPivotHierarchy: FilterPivotHierarchy;
  FilterPivotHierarchyCollection: FilterPivotHierarchyCollection;
  FormatProtection: FormatProtection;
  FunctionResult: FunctionResult;
  Functions: Functions;
  GeometricShape: GeometricShape;
  GroupShapeCollection: GroupShapeCollection;
  HeaderFooter: HeaderFooter;
  HeaderFooterGroup: HeaderFooterGroup;
  IconSetConditionalFormat: IconSetConditionalFormat;
  Image: Image;
  Line: Line;
  NamedItem: NamedItem;
  NamedItemArrayValues: NamedItemArrayValues;
  NamedItemCollection: NamedItemCollection;
  NumberFormatInfo: NumberFormatInfo;
  PageLayout: PageLayout;
  PivotField: PivotField;
  PivotFieldCollection: PivotFieldCollection;
  PivotHierarchy: PivotHierarchy;
  PivotHierarchyCollection: PivotHierarchyCollection;
  PivotItem: PivotItem;
  PivotItemCollection: PivotItemCollection;
  PivotLayout: PivotLayout;
  PivotTable: PivotTable;
  PivotTableCollection: PivotTableCollection;
  PivotTableScopedCollection: PivotTableScopedCollection;
  PresetCriteriaConditionalFormat: PresetCriteriaConditionalFormat;
  Range: Range;
  RangeAreas: RangeAreas;
  RangeAreasCollection: RangeAreasCollection;
  RangeBorder: RangeBorder;
  RangeBorderCollection: RangeBorderCollection;
  RangeCollection: RangeCollection;
  RangeFill: RangeFill;
  RangeFont: RangeFont;
  RangeFormat: RangeFormat;
  RangeSort: RangeSort;
  RangeView: RangeView;
  RangeViewCollection: RangeViewCollection;
  RemoveDuplicatesResult: RemoveDuplicatesResult;
  RowColumnPivotHierarchy: RowColumnPivotHierarchy;
  RowColumnPivotHierarchyCollection: RowColumnPivotHierarchyCollection;
  Runtime: Runtime;
  Setting: Setting;
  SettingCollection: SettingCollection;
  Shape: Shape;
  ShapeCollection: ShapeCollection;
  ShapeFill: ShapeFill;
  ShapeFont: ShapeFont;
  ShapeGroup: ShapeGroup;
  ShapeLineFormat: ShapeLineFormat;
  Slicer: Slicer;
  SlicerCollection: SlicerCollection;
  SlicerItem: SlicerItem;
  SlicerItemCollection: SlicerItemCollection;
  Style: Style;
  StyleCollection: StyleCollection;
  Table: Table;
  TableCollection: TableCollection;
  TableColumn: TableColumn;
  TableColumnCollection: TableColumnCollection;
  TableRow: TableRow;
  TableRowCollection: TableRowCollection;
  TableScopedCollection: TableScopedCollection;
  TableSort: TableSort;
  TextFrame: TextFrame;
  TextRange: TextRange;
  TextConditionalFormat: TextConditionalFormat;
  TopBottomConditionalFormat: TopBottomConditionalFormat;
  Workbook: Workbook;
  WorkbookProtection: WorkbookProtection;
  WorkbookRangeAreas: WorkbookRangeAreas;
  Worksheet: Worksheet;
  WorksheetCollection: WorksheetCollection;
  WorksheetCustomProperty: WorksheetCustomProperty;
  WorksheetCustomPropertyCollection: WorksheetCustomPropertyCollection;
  WorksheetFreezePanes: WorksheetFreezePanes;
  WorksheetProtection: WorksheetProtection;
}
