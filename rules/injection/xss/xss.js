app.get('/search', (req, res) => {
  // ruleid: xss
  res.send('<p>' + req.query.name + '</p>');
  // ok: xss
  res.json({ name: req.query.name });
});

function show() {
  // ruleid: xss
  document.getElementById('name').innerHTML = decodeURIComponent(location.search);
  // ok: xss
  document.getElementById('name').textContent = location.search;
}

async function show(ctx) {
  const patient = await find(ctx.params.id);
  // ok: xss an object is answered as JSON
  ctx.body = { code: 0, data: patient, asked: ctx.params.id };
}

function echoes(ctx) {
  // ruleid: xss
  ctx.body = '<p>' + ctx.query.name + '</p>';
}

app.post('/patient', (req, res) => {
  // ok: xss an object is answered as JSON
  res.send({ name: req.body.name });
});

app.get('/doctor', async (req, res) => {
  const { error } = schema.validate(req.query);
  // ok: xss the project's envelope of an answer is an object
  if (error) return res.send(Answer.fail(400, error));
  const rows = await find(req.query.name);
  // ok: xss
  res.send(success({ rows, page: req.query.page }));
  // ruleid: xss
  res.send(renderPage(req.query.name));
  // ruleid: xss
  res.send(req.query.name.trim());
});

router.get('/messages/:from', async (req, res) => {
  const result = await Chat.find({ user: req.params.from }).populate('user');
  // ok: xss rows are answered as JSON
  res.send(result);
  // ok: xss
  res.send(req.session.user);
  // ruleid: xss
  res.send('<p>' + req.params.from + '</p>');
});

function loadVisits() {
  $.ajax({
    url: '/visit/list',
    success: function (rows) {
      $('#visits').empty();
      $(rows).each(function () {
        // ruleid: xss what a patient wrote comes back as a part of the page
        $('#visits').append('<li>' + this.patientName + '：' + this.chiefComplaint + '</li>');
        // ok: xss a name of a dictionary
        $('#depts').append("<option value='" + this.deptId + "'>" + this.deptName + '</option>');
        // ok: xss text is no HTML
        $('#visits').append($('<li>').text(this.patientName));
      });
    },
  });
}

function loadMessages() {
  $.post('/message/list', function (answer) {
    var html = '';
    for (var i = 0; i < answer.rows.length; i++) {
      html += '<p class="' + (answer.rows[i].title === '' ? 'empty' : 'full') + '">' + answer.rows[i].content + '</p>';
    }
    // ruleid: xss
    $('#messages').html(html);
    // ok: xss an element, not HTML
    $('#doctors').append(new Option(answer.doctorName, answer.doctorId));
    // ok: xss what a function of the page makes of it is an element
    $('#chats').append(createCard(answer.userName));
    var safe = '';
    $.each(answer.rows, function (i, row) {
      safe += '<p>' + escapeHtml(row.content) + '</p>';
    });
    // ok: xss
    $('#messages').html(safe);
    // ok: xss a template escapes
    $('#head').html(template('head', { name: answer.patientName }));
    // ok: xss
    $('#words').html(answer.content.replace(/[<>&"]/g, ''));
    // ok: xss numbers
    $('#sum').html('<b>' + answer.total + '</b>');
  });
}

function showDialog(options) {
  // ok: xss a library's own option, not an answer
  $('#dialog').append('<h3>' + options.title + '</h3>');
  var form = new FormData();
  // ok: xss
  form.append('patientName', options.patientName);
}

fetch('/patient/one').then((answer) => answer.json()).then((data) => {
  // ruleid: xss
  document.getElementById('who').innerHTML = `<b>${data.realName}</b>`;
  // ok: xss
  document.getElementById('who').textContent = data.realName;
  if (data.remark === '') {
    // ok: xss
    document.getElementById('note').innerHTML = '<i>-</i>';
  }
});
