/** The shape of an article while it is read. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[62, 78, 45, 70, 55, 38].map((width) => (
        <div key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
