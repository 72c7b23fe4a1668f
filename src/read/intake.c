#include "read/intake.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "base/arena.h"
#include "base/buf.h"

enum { CHUNK = 64 << 10, MAGIC = 4 };
static const uint64_t BOMB_SIZE = (uint64_t)1
                                  << 30; /* unpacked; smaller inputs may be packed as tightly as they like */
enum { BOMB_RATIO = 200 };               /* text shrinks to a third, repetitive JSON to a thirtieth */

enum packing { PACKING_UNKNOWN, PACKING_NONE, PACKING_GZIP, PACKING_ZSTD };

struct intake {
    struct arena *arena;
    const char *path;
    int fd; /* -1: bytes in memory */
    enum packing packing;
    z_stream gzip;
    ZSTD_DStream *zstd;
    bool in_member, had_member; /* the packed stream is inside a member or frame; one has ended */
    char *chunk;                /* CHUNK raw bytes, where the input is a file */
    char *out;                  /* CHUNK unpacked bytes on their way into the window */
    struct str raw;             /* not yet unpacked */
    bool raw_ended, ended;
    bool has_failed; /* told once, after the lines that are whole */
    struct err why;
    uint64_t raw_size, size; /* taken in and unpacked so far */
    struct buf window;
    size_t begin;   /* of the unread bytes in the window */
    size_t scanned; /* of them, known to hold no line end */
    uint32_t lines;
};

static bool fail(const struct intake *in, struct err *e, const char *what) {
    return err_set(e, ERR_INPUT, in->path, in->lines ? in->lines + 1 : 0, "%s", what);
}

static struct intake *make(const char *path) {
    struct arena *a = arena_make();
    struct intake *in = arena_take(a, sizeof *in);
    in->arena = a;
    in->path = arena_copy(a, path, strlen(path));
    in->fd = -1;
    in->out = arena_take(in->arena, CHUNK);
    return in;
}

struct intake *intake_of(struct str bytes, const char *name) {
    struct intake *in = make(name);
    in->raw = bytes;
    in->raw_size = bytes.size;
    in->raw_ended = true;
    return in;
}

struct intake *intake_open(const char *path, struct err *e) {
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    struct stat s;
    if (fd < 0 || fstat(fd, &s) != 0) {
        const char *advice = errno == ENOENT ? "check the name" : "check who may read it";
        err_set(e, ERR_INPUT, path, 0, "cannot open: %s; %s", strerror(errno), advice);
        if (fd >= 0 && !is_stdin) close(fd);
        return NULL;
    }
    if (S_ISDIR(s.st_mode)) {
        err_set(e, ERR_INPUT, path, 0, "is a directory; name the files in it");
        if (!is_stdin) close(fd);
        return NULL;
    }
    struct intake *in = make(is_stdin ? "standard input" : path);
    in->fd = fd;
    in->chunk = arena_take(in->arena, CHUNK);
    return in;
}

void intake_close(struct intake *in) {
    if (!in) return;
    if (in->packing == PACKING_GZIP) inflateEnd(&in->gzip);
    ZSTD_freeDStream(in->zstd);
    if (in->fd > STDIN_FILENO) close(in->fd);
    buf_free(&in->window);
    arena_free(in->arena);
}

/* Takes in raw bytes behind those that are left, so that at least `wanted` stand there or the input has
 * ended. */
static bool take_raw(struct intake *in, size_t wanted, struct err *e) {
    assert(wanted <= CHUNK);
    while (in->raw.size < wanted && !in->raw_ended) {
        if (in->raw.size) memmove(in->chunk, in->raw.at, in->raw.size);
        in->raw.at = in->chunk;
        ssize_t n = read(in->fd, in->chunk + in->raw.size, CHUNK - in->raw.size);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0)
            return err_set(e, ERR_INPUT, in->path, 0, "cannot read: %s; check the disk", strerror(errno));
        in->raw_ended = n == 0;
        in->raw.size += (size_t)n;
        in->raw_size += (size_t)n;
    }
    return true;
}

static void skip_raw(struct intake *in, size_t size) {
    assert(size <= in->raw.size);
    in->raw.at += size;
    in->raw.size -= size;
}

static bool tell_packing(struct intake *in, struct err *e) {
    if (!take_raw(in, MAGIC, e)) return false;
    in->packing = PACKING_NONE;
    if (str_begins(in->raw, "\x1f\x8b")) {
        if (inflateInit2(&in->gzip, 15 + 16) != Z_OK)
            return fail(in, e, "cannot start zlib; is memory left?");
        in->packing = PACKING_GZIP;
    } else if (str_begins(in->raw, "\x28\xb5\x2f\xfd")) {
        in->zstd = ZSTD_createDStream();
        if (!in->zstd) return fail(in, e, "cannot start zstd; is memory left?");
        in->packing = PACKING_ZSTD;
    }
    return true;
}

/* Each unpack function turns raw bytes into `out` and gives how many; false where the packed stream is
 * broken. */

static bool unpack_none(struct intake *in, size_t *out) {
    *out = in->raw.size < CHUNK ? in->raw.size : CHUNK;
    if (*out) memcpy(in->out, in->raw.at, *out);
    skip_raw(in, *out);
    return true;
}

static bool unpack_gzip(struct intake *in, size_t *out) {
    if (in->had_member && !in->in_member && !str_begins(in->raw, "\x1f\x8b")) {
        skip_raw(in, in->raw.size); /* what follows the last member is ignored, as gzip does */
        return true;
    }
    size_t size = in->raw.size < CHUNK ? in->raw.size : CHUNK;
    in->in_member = true;
    in->gzip.next_in = (Bytef *)(uintptr_t)in->raw.at;
    in->gzip.avail_in = (uInt)size;
    in->gzip.next_out = (Bytef *)in->out;
    in->gzip.avail_out = CHUNK;
    int state = inflate(&in->gzip, Z_NO_FLUSH);
    skip_raw(in, size - in->gzip.avail_in);
    *out = CHUNK - in->gzip.avail_out;
    if (state == Z_STREAM_END) {
        in->in_member = false;
        in->had_member = true;
        state = inflateReset(&in->gzip);
    }
    return state == Z_OK || (state == Z_BUF_ERROR && !in->raw.size);
}

static bool unpack_zstd(struct intake *in, size_t *out) {
    ZSTD_inBuffer from = {in->raw.at, in->raw.size, 0};
    ZSTD_outBuffer into = {in->out, CHUNK, 0};
    size_t left = ZSTD_decompressStream(in->zstd, &into, &from);
    skip_raw(in, from.pos);
    *out = into.pos;
    if (from.size || into.pos)
        in->in_member = left != 0; /* without either it asks for the next frame's head */
    return !ZSTD_isError(left);
}

/* What was read goes out of the window once it is half of it. */
static void window_slide(struct intake *in) {
    if (in->begin <= in->window.size / 2) return;
    in->window.size -= in->begin;
    memmove(in->window.at, in->window.at + in->begin, in->window.size);
    in->begin = 0;
}

/* More bytes into the window, or `ended`. */
static bool fill(struct intake *in, struct err *e) {
    if (in->packing == PACKING_UNKNOWN && !tell_packing(in, e)) return false;
    if (!take_raw(in, MAGIC, e)) return false;
    size_t out = 0;
    bool good = in->packing == PACKING_GZIP   ? unpack_gzip(in, &out)
                : in->packing == PACKING_ZSTD ? unpack_zstd(in, &out)
                                              : unpack_none(in, &out);
    if (!good) return fail(in, e, "the compressed data is damaged; fetch or make the file again");
    window_slide(in);
    buf_add(&in->window, in->out, out);
    in->size += out;
    if (in->size > BOMB_SIZE && in->size / BOMB_RATIO > in->raw_size)
        return fail(in, e, "unpacks to more than 200 times its size; if that is right, unpack it first");
    if (out || in->raw.size) return true;
    in->ended = in->raw_ended;
    if (in->ended && in->in_member)
        return fail(in, e, "the compressed data ends in the middle; fetch or make the file again");
    return true;
}

/* Fills until `wanted` bytes are unread or the input has ended. */
static void fill_to(struct intake *in, size_t wanted) {
    while (in->window.size - in->begin < wanted && !in->ended)
        if (!fill(in, &in->why)) in->ended = in->has_failed = true;
}

/* The end, good or bad; what is left of a broken input is not a whole anything. */
static enum intake_state end_with(struct intake *in, struct err *e) {
    in->begin = in->window.size;
    if (!in->has_failed) return INTAKE_END;
    in->has_failed = false;
    if (e) *e = in->why;
    return INTAKE_FAILED;
}

static struct str unread(const struct intake *in) {
    return (struct str){in->window.at ? in->window.at + in->begin : "", in->window.size - in->begin};
}

enum intake_state intake_peek(struct intake *in, size_t wanted, struct str *bytes, struct err *e) {
    fill_to(in, wanted);
    *bytes = unread(in);
    return bytes->size ? INTAKE_SOME : end_with(in, e);
}

enum intake_state intake_line(struct intake *in, struct str *line, struct err *e) {
    const char *end;
    for (;;) {
        *line = unread(in);
        end =
            line->size > in->scanned ? memchr(line->at + in->scanned, '\n', line->size - in->scanned) : NULL;
        if (end || in->ended) break;
        in->scanned = line->size;
        if (line->size > INTAKE_LARGEST) {
            fail(in, &in->why, "a line is longer than 128 MiB; is this a file of reports?");
            in->ended = in->has_failed = true;
        }
        fill_to(in, line->size + 1);
    }
    in->scanned = 0;
    if (!end && (in->has_failed || !line->size)) return end_with(in, e);
    in->lines++;
    in->begin += end ? (size_t)(end - line->at) + 1 : line->size;
    if (end) line->size = (size_t)(end - line->at);
    return INTAKE_SOME;
}

enum intake_state intake_rest(struct intake *in, struct str *bytes, struct err *e) {
    fill_to(in, (size_t)INTAKE_LARGEST + 1);
    *bytes = unread(in);
    if (bytes->size > INTAKE_LARGEST) {
        fail(in, &in->why, "is larger than 128 MiB and not JSON lines; give one report a line");
        in->ended = in->has_failed = true;
    }
    if (in->has_failed || !bytes->size) return end_with(in, e);
    in->begin = in->window.size;
    return INTAKE_SOME;
}

uint32_t intake_line_number(const struct intake *in) { return in->lines; }

uint64_t intake_offset(const struct intake *in) { return in->size - (in->window.size - in->begin); }
