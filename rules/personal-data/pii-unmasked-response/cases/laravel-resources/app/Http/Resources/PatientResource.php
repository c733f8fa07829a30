<?php
namespace App\Http\Resources;

class PatientResource extends JsonResource
{
    public function toArray(Request $request): array
    {
        return ['id' => $this->id, 'name' => $this->name, 'phone' => $this->phone];
    }
}
