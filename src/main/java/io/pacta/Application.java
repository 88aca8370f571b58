package io.pacta;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server's beans: those of every package below this one. */
@SpringBootApplication
class Application {}
