
(function () {
  'use strict';

  function fold(text) {
    return text.normalize('NFKC').toLowerCase();
  }

  function readHash() {
    var hash = location.hash.slice(1);
    return hash.indexOf('=') < 0 ? null : new URLSearchParams(hash);
  }

  function cellText(cell) {
    var data = cell.querySelector('data');
    return data ? data.value : cell.textContent;
  }

  /** What the columns that are shown once say of a row. */
  function names(row) {
    var text = '';
    for (var i = 0; i < row.cells.length && row.cells[i].classList.contains('once'); i++) {
      text += row.cells[i].textContent + '\n';
    }
    return text;
  }

  function Rows(table) {
    this.table = table;
    this.bodies = Array.prototype.slice.call(table.tBodies);
    this.groups = this.bodies.map(function (body) {
      return Array.prototype.slice.call(body.rows);
    });
    this.rows = [];
    this.groups.forEach(function (rows) {
      rows.forEach(function (row) {
        if (!row.classList.contains('group')) {
          this.rows.push({ row: row, names: names(row), same: row.classList.contains('same'), key: null });
        }
      }, this);
    }, this);
    this.order = this.rows.slice();
  }

  Rows.prototype.filter = function (query, facets) {
    var words = fold(query).split(/\s+/).filter(Boolean);
    var shown = 0;
    this.rows.forEach(function (each) {
      if (words.length && each.key === null) {
        each.key = fold(each.row.textContent);
      }
      var visible = words.every(function (word) { return each.key.indexOf(word) >= 0; });
      for (var name in facets) {
        visible = visible && (' ' + (each.row.dataset[name] || '') + ' ').indexOf(' ' + facets[name] + ' ') >= 0;
      }
      if (each.row.hidden === visible) {
        each.row.hidden = !visible;
      }
      shown += visible ? 1 : 0;
    });
    return shown;
  };

  Rows.prototype.sort = function (column, direction) {
    var rows = this.rows;
    if (!direction) {
      this.order = rows.slice();
      this.bodies.forEach(function (body, i) { body.append.apply(body, this.groups[i]); }, this);
      return;
    }
    var values = rows.map(function (each, i) {
      var cell = each.row.cells[column];
      var data = cell.querySelector('data');
      return { each: each, at: i, number: data ? Number(data.value) : NaN, text: fold(cell.textContent) };
    });
    var numeric = this.table.tHead.rows[0].cells[column].classList.contains('num');
    values.sort(function (a, b) {
      if (numeric) {
        var none = isNaN(a.number) - isNaN(b.number);
        return none || (isNaN(a.number) ? 0 : (a.number - b.number) * direction) || a.at - b.at;
      }
      return (a.text < b.text ? -direction : a.text > b.text ? direction : 0) || a.at - b.at;
    });
    this.order = values.map(function (value) { return value.each; });
    this.bodies[0].append.apply(this.bodies[0], this.order.map(function (each) { return each.row; }));
  };

  /** Names that the row above has said already are shown once; groups without rows not at all. */
  Rows.prototype.tidy = function (sorted) {
    var before = '';
    this.order.forEach(function (each) {
      if (each.row.hidden) {
        return;
      }
      var same = !sorted && each.names !== '' && each.names === before;
      if (each.same !== same) {
        each.same = same;
        each.row.classList.toggle('same', same);
      }
      before = each.names;
    });
    this.groups.forEach(function (rows) {
      var head = rows[0];
      if (head && head.classList.contains('group')) {
        head.hidden = sorted || !rows.some(function (row) { return row !== head && !row.hidden; });
      }
    });
  };

  Rows.prototype.csv = function () {
    var lines = [Array.prototype.map.call(this.table.tHead.rows[0].cells, cellText)];
    this.order.forEach(function (each) {
      if (!each.row.hidden) {
        lines.push(Array.prototype.map.call(each.row.cells, cellText));
      }
    });
    return '\ufeff' + lines.map(function (line) {
      return line.map(function (text) {
        var guarded = /^[=+@\t\r]/.test(text) || /^-[^\d]/.test(text) ? "'" + text : text;
        return '"' + guarded.replace(/"/g, '""') + '"';
      }).join(',');
    }).join('\r\n') + '\r\n';
  };

  function wire(form) {
    var rows = new Rows(document.getElementById(form.dataset.for));
    var heads = Array.prototype.slice.call(rows.table.tHead.rows[0].cells);
    var count = form.querySelector('output');
    var selects = Array.prototype.slice.call(form.querySelectorAll('select'));
    var sort = { column: -1, direction: 0 };
    var waiting = 0;

    function apply(remember) {
      var facets = {};
      selects.forEach(function (select) {
        if (select.value) {
          facets[select.name] = select.value;
        }
      });
      var shown = rows.filter(form.elements.q.value, facets);
      rows.tidy(sort.direction !== 0);
      count.textContent = count.dataset.count
        .replace('{shown}', shown).replace('{all}', rows.rows.length);
      heads.forEach(function (head, i) {
        if (i === sort.column && sort.direction) {
          head.setAttribute('aria-sort', sort.direction > 0 ? 'ascending' : 'descending');
        } else {
          head.removeAttribute('aria-sort');
        }
      });
      if (remember) {
        keep(facets);
      }
    }

    function keep(facets) {
      var params = new URLSearchParams();
      if (form.elements.q.value) {
        params.set('q', form.elements.q.value);
      }
      for (var name in facets) {
        params.set(name, facets[name]);
      }
      if (sort.direction) {
        params.set('sort', (sort.direction < 0 ? '-' : '') + heads[sort.column].dataset.id);
      }
      var text = params.toString();
      history.replaceState(null, '', text ? '#' + text : location.pathname + location.search);
    }

    function restore() {
      var params = readHash();
      if (!params) {
        return false;
      }
      form.elements.q.value = params.get('q') || '';
      selects.forEach(function (select) { select.value = params.get(select.name) || ''; });
      var by = params.get('sort') || '';
      sort.direction = !by ? 0 : by[0] === '-' ? -1 : 1;
      sort.column = heads.findIndex(function (head) { return head.dataset.id === by.replace('-', ''); });
      if (sort.column < 0) {
        sort.direction = 0;
      }
      rows.sort(sort.column, sort.direction);
      apply(false);
      form.scrollIntoView();
      return true;
    }

    heads.forEach(function (head, i) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.dataset.id = head.className.split(' ')[0].slice(2);
      head.textContent = '';
      head.append(button);
      button.addEventListener('click', function () {
        var first = head.classList.contains('num') ? -1 : 1;
        if (sort.column !== i) {
          sort = { column: i, direction: first };
        } else {
          sort.direction = sort.direction === first ? -first : sort.direction === -first ? 0 : first;
        }
        rows.sort(sort.column, sort.direction);
        apply(true);
      });
    });
    form.elements.q.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(function () { apply(true); }, 80);
    });
    selects.forEach(function (select) {
      select.addEventListener('change', function () { apply(true); });
    });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () {
      setTimeout(function () {
        sort = { column: -1, direction: 0 };
        rows.sort(-1, 0);
        apply(true);
        document.body.classList.remove('as-filtered');
      });
    });
    form.elements.print.addEventListener('change', function () {
      document.body.classList.toggle('as-filtered', form.elements.print.checked);
    });
    form.querySelector('[data-csv]').addEventListener('click', function (event) {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([rows.csv()], { type: 'text/csv' }));
      link.download = event.target.dataset.csv;
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    });
    window.addEventListener('hashchange', restore);
    form.hidden = false;
    if (!restore()) {
      apply(false);
    }
  }

  document.querySelectorAll('form.controls').forEach(wire);

  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.prototype.filter.call(document.querySelectorAll('details'), function (each) { return !each.open; });
    closed.forEach(function (each) { each.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (each) { each.open = false; });
  });
})();
