users = {
    "admin": generate_password_hash(os.environ["ADMIN_PASSWORD"]),
}
basic_auth_users = {"lis": "lis"}
