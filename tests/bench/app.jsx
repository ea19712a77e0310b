// The page that `cargo xtask bench` holds Cairn against: a list of things to do, made as many pages are made today. It is
// never published.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const KEY = "things";
const stored = () => JSON.parse(localStorage.getItem(KEY) ?? "[]");

function Thing({ thing, onTick, onDelete }) {
  return (
    <li className={thing.isDone ? "done" : ""}>
      <input type="checkbox" checked={thing.isDone} onChange={onTick} aria-label={`Done: ${thing.text}`} />
      <span className="text">{thing.text}</span>
      <button type="button" onClick={onDelete}>Delete</button>
    </li>
  );
}

function App() {
  const [things, setThings] = useState(stored);
  const [text, setText] = useState("");
  useEffect(() => localStorage.setItem(KEY, JSON.stringify(things)), [things]);
  const add = (event) => {
    event.preventDefault();
    if (!text.trim()) return;
    setThings([...things, { id: crypto.randomUUID(), text: text.trim(), isDone: false }]);
    setText("");
  };
  const tick = (id) => setThings(things.map((thing) => (thing.id === id ? { ...thing, isDone: !thing.isDone } : thing)));
  const remove = (id) => setThings(things.filter((thing) => thing.id !== id));
  return (
    <main>
      <h1>To do</h1>
      <form onSubmit={add}>
        <input id="new" type="text" value={text} onChange={(event) => setText(event.target.value)} aria-label="A new thing" />
        <button>Add</button>
      </form>
      <ul>
        {things.map((thing) => (
          <Thing key={thing.id} thing={thing} onTick={() => tick(thing.id)} onDelete={() => remove(thing.id)} />
        ))}
      </ul>
      <p>{things.filter((thing) => !thing.isDone).length} to do</p>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
addEventListener("load", () => navigator.serviceWorker.register("sw.js"));
