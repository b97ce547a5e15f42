/** The shape of an article while it is read; seen only where that takes long enough to notice. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[62, 78, 45, 70, 55, 38].map((width) => (
        <div key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
