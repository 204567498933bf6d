// What the setters of the typed builders mean: each writes options of Google Charts, named here.
// developers.google.com/apps-script/reference/spreadsheet/embedded-area-chart-builder and its kin;
// developers.google.com/apps-script/chart-configuration-options

import { GasEnum } from '../../../core/service.ts';

/** The options that a call sets, by their paths. */
type Setter = (...args: unknown[]) => Readonly<Record<string, unknown>>;
type Setters = Readonly<Record<string, Setter>>;

const to =
  (path: string): Setter =>
  (value) => ({ [path]: value });

const always =
  (path: string, value: unknown): Setter =>
  () => ({ [path]: value });

const range =
  (axis: string): Setter =>
  (min, max) => ({ [`${axis}.viewWindow.min`]: min, [`${axis}.viewWindow.max`]: max });

const named =
  (path: string, values: Readonly<Record<string, unknown>>): Setter =>
  (value) => ({ [path]: value instanceof GasEnum ? values[value.name] : null });

const look: Setters = {
  setBackgroundColor: to('backgroundColor'),
  setColors: to('colors'),
  setLegendPosition: to('legend.position'),
  setLegendTextStyle: to('legend.textStyle'),
  setTitle: to('title'),
  setTitleTextStyle: to('titleTextStyle'),
};

const axes: Setters = {
  setXAxisTextStyle: to('hAxis.textStyle'),
  setXAxisTitle: to('hAxis.title'),
  setXAxisTitleTextStyle: to('hAxis.titleTextStyle'),
  setYAxisTextStyle: to('vAxis.textStyle'),
  setYAxisTitle: to('vAxis.title'),
  setYAxisTitleTextStyle: to('vAxis.titleTextStyle'),
};

/** Categories along one axis, values along the other. */
const plotted = (categories: 'hAxis' | 'vAxis', values: 'hAxis' | 'vAxis'): Setters => ({
  ...look,
  ...axes,
  reverseCategories: always(`${categories}.direction`, -1),
  setRange: range(values),
  useLogScale: always(`${values}.logScale`, true),
});

const upright = plotted('hAxis', 'vAxis');
const stacked: Setters = { setStacked: always('isStacked', true) };
/** In pixels; the reference names the sizes without giving them. */
const points: Setters = {
  setPointStyle: named('pointSize', { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 }),
};

const switched = (path: string): Setter => {
  return (on) => ({ [path]: on === false ? 'disable' : 'enable' });
};

const sorted =
  (sortAscending: boolean): Setter =>
  (sortColumn) => ({ sortColumn, sortAscending });

const table: Setters = {
  enablePaging: (size, startPage) => ({
    page: size === false ? 'disable' : 'enable',
    ...(typeof size === 'number' && { pageSize: size }),
    ...(startPage !== undefined && { startPage }),
  }),
  enableRtlTable: to('rtlTable'),
  enableSorting: switched('sort'),
  setFirstRowNumber: to('firstRowNumber'),
  setInitialSortingAscending: sorted(true),
  setInitialSortingDescending: sorted(false),
  showRowNumberColumn: to('showRowNumber'),
  useAlternatingRowStyle: to('alternatingRowStyle'),
};

/** The setters of each typed builder that the builder of any chart has not. */
export const settersOf = {
  AREA: { ...upright, ...stacked, ...points },
  BAR: {
    ...plotted('vAxis', 'hAxis'),
    ...stacked,
    reverseDirection: always('hAxis.direction', -1),
  },
  COLUMN: { ...upright, ...stacked },
  COMBO: { ...upright, ...stacked },
  HISTOGRAM: { ...upright, ...stacked },
  LINE: {
    ...upright,
    ...points,
    setCurveStyle: named('curveType', { NORMAL: 'none', SMOOTH: 'function' }),
  },
  PIE: {
    ...look,
    reverseCategories: always('reverseCategories', true),
    set3D: always('is3D', true),
  },
  SCATTER: {
    ...look,
    ...axes,
    ...points,
    setXAxisLogScale: always('hAxis.logScale', true),
    setXAxisRange: range('hAxis'),
    setYAxisLogScale: always('vAxis.logScale', true),
    setYAxisRange: range('vAxis'),
  },
  TABLE: table,
} as const satisfies Readonly<Record<string, Setters>>;
