<dl><dd>{{ $patient->id_card ?? '' }}</dd></dl>
