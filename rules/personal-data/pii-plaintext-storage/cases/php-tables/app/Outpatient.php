<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
#[ORM\Table(name: 'outpatient')]
class Outpatient
{
    #[ORM\Column(length: 20)]
    private ?string $name = null;

    #[ORM\Column(length: 18)]
    private ?string $idCard = null;

    private ?string $phone = null;
}
