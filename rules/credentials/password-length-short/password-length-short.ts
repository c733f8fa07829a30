export class CreateUserDto {
  // ok: password-length-short
  @MinLength(2)
  name: string;

  @IsString()
  // ruleid: password-length-short
  @MinLength(6)
  @IsNotEmpty()
  password: string;
}

export class SoundUserDto {
  // ok: password-length-short
  @MinLength(8)
  password: string;
}
