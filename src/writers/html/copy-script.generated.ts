/* Made from browser/ by `npm run generate`. */
export const copyScript = {
  "text": "\"use strict\";(()=>{for(let t of document.querySelectorAll(\".message button\")){let o=t.closest(\".message\"),n=o?.querySelector(\".words\"),e=o?.querySelector(\".said\");!n||!e||(t.hidden=!1,t.addEventListener(\"click\",async()=>{for(let a of document.querySelectorAll(\".message .said\"))a.textContent=\"\";let s=await c(n,t.dataset.plain??\"\");e.textContent=(s?e.dataset.copied:e.dataset.marked)??\"\"}))}async function c(t,o){let n=(e,s)=>({[e]:new Blob([s],{type:e})});try{let e={...n(\"text/html\",t.innerHTML),...n(\"text/plain\",o)};return await navigator.clipboard.write([new ClipboardItem(e)]),!0}catch{return getSelection()?.selectAllChildren(t),document.execCommand(\"copy\")}}})();",
  "hash": "sha256-1jiVFY98wrDi+2j9O45Lloa/pgOpEjwyoI+/PKQbwYI="
}
