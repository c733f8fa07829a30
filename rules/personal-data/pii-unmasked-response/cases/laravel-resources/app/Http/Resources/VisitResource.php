<?php
namespace App\Http\Resources;

class VisitResource extends JsonResource
{
    public function toArray(Request $request): array
    {
        return [
            'room' => $this->room,
            'patient' => new PatientResource($this->whenLoaded('patient')),
            'doctor' => $this->whenLoaded('user', function () {
                return ['name' => $this->user->name];
            }),
        ];
    }
}
