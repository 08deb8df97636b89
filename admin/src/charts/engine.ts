import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent]);
use([SVGRenderer, CanvasRenderer]);

/** ECharts with what the console's charts need; import it lazily, it weighs as much as everything else. */
export { init };
