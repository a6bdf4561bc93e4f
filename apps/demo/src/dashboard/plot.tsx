import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";

export interface PlotProps {
  readonly label: string;
  /** Times in seconds, then one list of values a series. */
  readonly data: uPlot.AlignedData;
  /** Custom properties of the series' colours. */
  readonly colours: readonly string[];
  readonly unit: (value: number) => string;
}

const height = 110;

/** Draws lines over time, as wide as there is room, in the colours of the page. */
export function Plot({ label, data, colours, unit }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | undefined>(undefined);
  const latest = useRef(data);
  latest.current = data;

  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const draw = (): void => {
      plot.current?.destroy();
      plot.current = new uPlot(optionsOf(box.current!, colours, unit), latest.current, box.current!);
    };
    const observer = new ResizeObserver(([entry]) =>
      plot.current?.setSize({ width: Math.floor(entry!.contentRect.width), height }),
    );
    draw();
    observer.observe(box.current!);
    dark.addEventListener("change", draw);
    return () => {
      observer.disconnect();
      dark.removeEventListener("change", draw);
      plot.current?.destroy();
    };
  }, []);
  useEffect(() => plot.current?.setData(data), [data]);

  return <div ref={box} class="plot" role="img" aria-label={label} />;
}

function optionsOf(box: HTMLElement, colours: readonly string[], unit: (value: number) => string): uPlot.Options {
  const style = getComputedStyle(box);
  const axis = {
    stroke: style.color,
    font: `11px ${style.fontFamily}`,
    ticks: { show: false },
    grid: { stroke: style.borderTopColor, width: 1 },
  };
  return {
    width: Math.max(80, Math.floor(box.clientWidth)),
    height,
    cursor: { show: false },
    legend: { show: false },
    padding: [8, 4, 0, 0],
    scales: { y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] } },
    axes: [
      { ...axis, space: 70, size: 22, values: [[1, "{HH}:{mm}:{ss}", null, null, null, null, null, null, 1]] as never },
      { ...axis, space: 28, size: 48, values: (_, ticks) => ticks.map(unit) },
    ],
    series: [{}, ...colours.map((name) => ({ stroke: colourOf(name, box), width: 1.5, points: { show: false } }))],
  };
}

/** What a custom property comes to here: a canvas understands no `light-dark()`. */
function colourOf(name: string, box: HTMLElement): string {
  const probe = box.appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
