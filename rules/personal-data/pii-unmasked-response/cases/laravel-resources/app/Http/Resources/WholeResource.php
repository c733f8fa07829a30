<?php
namespace App\Http\Resources;

class WholeResource extends JsonResource
{
    public function toArray(Request $request): array
    {
        return array_merge(parent::toArray($request), ['read' => true]);
    }
}
