@foreach ($patients as $patient)
  <td>{{ $patient->name }}</td><td>{{ $patient->phone }}</td>
@endforeach
