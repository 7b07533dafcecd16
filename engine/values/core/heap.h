#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include "base/ref.h"

namespace loopscope {

class Object;
class Runtime;

/// The guest heap of one run: allocates blocks for objects and frames from free lists by size, counts them, and frees
/// all remaining blocks in its destructor (including objects in cycles, without running guest code).
class Heap {
 public:
  Heap();
  Heap(Heap const&) = delete;
  ~Heap();

  /// Allocates `bytes` bytes, aligned for any object. Never fails: a run's memory limit is checked between instructions
  /// (`exceeds_limit`).
  void* allocate(std::size_t bytes);
  void release(void* block, std::size_t bytes);
  /// Counts bytes that objects hold outside the heap (the storage of lists, dicts, long strings); negative when they
  /// are freed.
  void note_external(std::ptrdiff_t bytes);

  /// Creates an object.
  template <typename T, typename... Arguments>
  Ref<T> make(Arguments&&... arguments) {
    return make_sized<T>(sizeof(T), std::forward<Arguments>(arguments)...);
  }
  /// Creates an object with extra space behind it: `bytes` in all.
  template <typename T, typename... Arguments>
  Ref<T> make_sized(std::size_t bytes, Arguments&&... arguments) {
    return Ref<T>::adopt(new (allocate_object(bytes)) T(std::forward<Arguments>(arguments)...));
  }
  /// The usual body of a type's destroy slot.
  template <typename T>
  void destroy(T* object) {
    destroy_sized(object, sizeof(T));
  }
  template <typename T>
  void destroy_sized(T* object, std::size_t bytes) {
    object->~T();
    release_object(object, bytes);
  }

  /// All live objects (frames and other plain blocks excluded), in an order that the guest cannot observe.
  std::vector<Object*> live_objects() const;
  /// Drops the references inside every object that can be part of a cycle; this destroys all objects that nothing
  /// outside owns.
  void clear_all();

  std::uint64_t live_blocks() const { return m_live_blocks; }
  std::uint64_t bytes() const { return m_bytes; }
  std::uint64_t peak_bytes() const { return m_peak_bytes; }

 private:
  friend class Object;
  friend class Runtime;
  struct Pool;

  void* allocate_object(std::size_t bytes);
  void release_object(void* block, std::size_t bytes);
  void* take(Pool& pool, std::size_t bytes);
  void give(Pool& pool, void* block, std::size_t bytes);
  /// Runs destroy slots; postpones deeply nested ones until the outer ones are done, which bounds the depth of the
  /// native stack.
  void destroy_object(Object* object);

  std::unique_ptr<Pool> m_objects;
  std::unique_ptr<Pool> m_blocks;
  std::vector<Object*> m_put_off;
  std::uint32_t m_destroy_depth = 0;
  std::uint64_t m_live_blocks = 0;
  std::uint64_t m_bytes = 0;
  std::uint64_t m_peak_bytes = 0;
};

}  // namespace loopscope
