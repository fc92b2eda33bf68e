export default function WorkbenchPage() {
  return <h1>Headwater</h1>;
}
