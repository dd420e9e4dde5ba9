"""The supervisor's screens: what one asks at a desk, or at a panel with more time than an operator has."""
