"""The few numeric kernels (Numba), each with a plain reference beside it that gives the same bits."""
