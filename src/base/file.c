#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(struct err *e, const char *path, const char *doing) {
    return err_set(e, ERR_SYSTEM, path, 0, "cannot %s: %s", doing, strerror(errno));
}

bool file_map(const char *path, struct file_map *map, struct err *e) {
    *map = (struct file_map){0};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(e, path, "open");
    struct stat s;
    bool good = fstat(fd, &s) == 0 || fail(e, path, "read");
    if (good && !S_ISREG(s.st_mode))
        good = err_set(e, ERR_SYSTEM, path, 0, "is not a file; name a regular file");
    if (good && s.st_size > 0) {
        void *at = mmap(NULL, (size_t)s.st_size, PROT_READ, MAP_SHARED, fd, 0);
        if (at == MAP_FAILED)
            good = fail(e, path, "map");
        else
            *map = (struct file_map){at, (size_t)s.st_size};
    }
    close(fd);
    return good;
}

void file_unmap(struct file_map *map) {
    if (map->at) munmap((void *)(uintptr_t)map->at, map->size);
    *map = (struct file_map){0};
}

static bool write_all(int fd, const char *at, size_t size) {
    while (size) {
        ssize_t n = write(fd, at, size);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        at += n;
        size -= (size_t)n;
    }
    return true;
}

bool file_write(const char *path, const void *bytes, size_t size, struct err *e) {
    char part[4096];
    if ((size_t)snprintf(part, sizeof part, "%s.%ld.part", path, (long)getpid()) >= sizeof part)
        return err_set(e, ERR_SYSTEM, path, 0, "the name is too long; choose a shorter path");
    int fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0) return fail(e, part, "create");
    bool good = write_all(fd, bytes, size) && fsync(fd) == 0;
    good = close(fd) == 0 && good;
    if (good && rename(part, path) == 0) return true;
    fail(e, path, "write");
    unlink(part);
    return false;
}
