// Every function of the add-in: the build appends to each of these files what makes its functions known to Excel.
import "./levels";
import "./derived";
import "./wording";
import "./blocks";
import "./catalogues";
import "./rich-values";
