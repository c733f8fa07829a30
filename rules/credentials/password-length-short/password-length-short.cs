class Startup
{
    void Configure(IdentityOptions options)
    {
        // ruleid: password-length-short
        options.Password.RequiredLength = 6;
        // ok: password-length-short
        options.Lockout.MaxFailedAccessAttempts = 5;
    }

    void Strong(IdentityOptions options)
    {
        // ok: password-length-short
        options.Password.RequiredLength = 12;
    }
}

class RegisterInput
{
    // ruleid: password-length-short
    [StringLength(100, MinimumLength = 6)]
    public string Password { get; set; }

    // ok: password-length-short
    [StringLength(100, MinimumLength = 2)]
    public string Name { get; set; }
}

class RegisterViewModel
{
    // ruleid: password-length-short
    [StringLength(100, MinimumLength = 6)]
    [DataType(DataType.Password)]
    [Display(Name = "Password")]
    public string Password { get; set; }
}

class ResetPasswordValidator : AbstractValidator<ResetPasswordCommand>
{
    public ResetPasswordValidator()
    {
        RuleFor(x => x.NewPassword)
            .NotEmpty().WithMessage("required")
            // ruleid: password-length-short
            .MinimumLength(6)
            .WithMessage("at least 6 characters");
        // ok: password-length-short
        RuleFor(x => x.CurrentPassword).NotEmpty().MinimumLength(6);
        // ok: password-length-short
        RuleFor(x => x.Password).NotEmpty().MinimumLength(10);
        // ok: password-length-short
        RuleFor(x => x.UserName).NotEmpty().Length(4, 20);
    }
}
