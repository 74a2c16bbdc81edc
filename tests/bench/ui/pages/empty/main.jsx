import '../bench.css'

// What a page costs that does nothing: a box to click on, and room to scroll over.
const root = document.querySelector('#root')
root.className = 'scrolls'
const box = Object.assign(document.createElement('input'), { type: 'checkbox', className: 'tick' })
const long = document.createElement('div')
long.style.height = '450000px'
root.append(box, long)

window.bench = { load: () => {}, isLoaded: () => true, isTicked: () => box.checked }
