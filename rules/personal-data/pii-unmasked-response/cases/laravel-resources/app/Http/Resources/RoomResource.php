<?php
namespace App\Http\Resources;

class RoomResource extends JsonResource
{
    public function toArray(Request $request): array
    {
        return ['id' => $this->id, 'room' => $this->room, 'ward' => $this->ward->name];
    }
}
