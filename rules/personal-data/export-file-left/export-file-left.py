import os
from io import BytesIO

import openpyxl
from django.http import HttpResponse


def export(request):
    patients = Patient.objects.all()
    book = openpyxl.Workbook()
    for row in patients:
        book.active.append([row.id, row.name])
    # ruleid: export-file-left
    book.save(r'a.xlsx')
    content = open(r'a.xlsx', 'rb')
    return HttpResponse(content)


def export_one(request, number):
    patient = Patient.objects.get(id=number)
    book = openpyxl.Workbook()
    book.active.append([patient.name, patient.diagnosis])
    # ruleid: export-file-left
    book.save(filename='d:\\one.xlsx')
    book.close()
    return redirect('patients')


def export_in_memory(request):
    book = openpyxl.Workbook()
    for row in Patient.objects.all():
        book.active.append([row.id, row.name])
    out = BytesIO()
    # ok: export-file-left
    book.save(out)
    return HttpResponse(out.getvalue())


def export_and_delete(request):
    book = openpyxl.Workbook()
    for row in Patient.objects.all():
        book.active.append([row.id, row.name])
    # ok: export-file-left
    book.save('patients.xlsx')
    answer = HttpResponse(open('patients.xlsx', 'rb').read())
    os.remove('patients.xlsx')
    return answer



def forty_lines_on():
    """
    Nothing here is about those who are treated; the words above are more than four hundred characters away, which is as far
    as this rule looks. Drugs are kept in a catalogue of their own, with their names, their prices and their makers, and none
    of that says anything about anybody. The catalogue is printed once a week for the stock takers, who count what is there.
    """


def export_drugs(request):
    book = openpyxl.Workbook()
    for row in Drug.objects.all():
        book.active.append([row.id, row.name])
    # ok: export-file-left
    book.save('drugs.xlsx')
    return HttpResponse(open('drugs.xlsx', 'rb').read())
