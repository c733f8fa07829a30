from flask import Flask, render_template

app = Flask(__name__)


@app.route('/patients')
def patients():
    return render_template('patients.html', patients=rows('SELECT number FROM patients'))


@app.route('/queue')
def queue():
    return render_template('queue.html', patients=waiting())


@app.route('/visits')
def visits():
    return render_template('visits.html', visits=waiting())


def mail(patient):
    return render_template('patients.html', patients=[patient])
