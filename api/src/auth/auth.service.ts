import { Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import { User } from '@kouan/db';
import { hash, verify } from '@node-rs/argon2';
import { Repository } from 'typeorm';

@Injectable()
export class AuthService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly jwt: JwtService,
  ) {}

  async check(email: string, password: string): Promise<User> {
    const user = await this.users.findOne({ where: { email }, select: { id: true, email: true, name: true, passwordHash: true } });
    if (!user || !(await verify(user.passwordHash, password))) throw new UnauthorizedException('bad credentials');
    return user;
  }

  async session(user: User) {
    return { token: await this.jwt.signAsync({ sub: user.id }), user };
  }

  async ensureUser(email: string, name: string, password: string): Promise<User> {
    const found = await this.users.findOneBy({ email });
    if (found) return found;
    return this.users.save(this.users.create({ email, name, passwordHash: await hash(password) }));
  }

  byId(id: string) {
    return this.users.findOneBy({ id });
  }
}
