@foreach ($patients as $patient)
  <td>{{ $patient->name }}</td>{{-- {{ $patient->phone }} --}}
@endforeach
