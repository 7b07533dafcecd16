#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/object.h"

namespace loopscope {

class Runtime;

// The hashes of CPython on a 64-bit machine with PYTHONHASHSEED=0; none of them is -1. Mirrors Python/pyhash.c and
// Objects/tupleobject.c.

std::int64_t hash_int(std::int64_t value);
/// NaN hashes as 0.
std::int64_t hash_float(double value);
/// The hash of a str, over CPython's representation: one, two or four bytes per code point, as the widest one requires.
std::int64_t hash_text(std::string_view utf8);
/// The hash of a bytes object.
std::int64_t hash_bytes(std::string_view data);
/// The hash by identity, computed from the object's stable number.
std::int64_t hash_identity(Runtime& runtime, Object& object);
std::int64_t combine_tuple_hashes(std::span<std::int64_t const> hashes);

/// hash(value) for a value used as `role` ("a dict key", "a set element"); the TypeError for an unhashable value names
/// the role. Mirrors dict_unhashable_type (Objects/dictobject.c) and set_unhashable_type (Objects/setobject.c).
Completion<std::int64_t> hash_for_role(Runtime& runtime, Value const& value, std::string_view role);

}  // namespace loopscope
